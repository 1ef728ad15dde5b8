<?php
/**
 * Settings › Kota Cerdas: the one thing that a site has to say, where its Strapi is.
 */

declare(strict_types=1);

defined('ABSPATH') || exit;

function kotacerdas_strapi(): string
{
    return (string) get_option('kotacerdas_strapi', '');
}

add_action('admin_init', function (): void {
    register_setting('kotacerdas', 'kotacerdas_strapi', [
        'type' => 'string',
        'default' => '',
        'sanitize_callback' => 'kotacerdas_sanitize_strapi',
    ]);
});

add_action('admin_menu', function (): void {
    add_options_page('Kota Cerdas', 'Kota Cerdas', 'manage_options', 'kotacerdas', 'kotacerdas_settings_page');
});

/** What is no address is refused, and the address before stays. */
function kotacerdas_sanitize_strapi(mixed $typed): string
{
    $address = is_string($typed) ? rtrim(trim($typed), '/') : '';
    if ($address === '' || preg_match('~\Ahttps?://[\w.:\[\]-]+(?:/[\w./-]*)?\z~i', $address) === 1) {
        return $address;
    }
    add_settings_error(
        'kotacerdas_strapi',
        'address',
        'Alamat Strapi belum disimpan: tulis seperti https://cms.example.go.id.'
    );
    return kotacerdas_strapi();
}

function kotacerdas_settings_page(): void
{
    ?>
    <div class="wrap">
        <h1>Kota Cerdas</h1>
        <form action="options.php" method="post">
            <?php settings_fields('kotacerdas'); ?>
            <p>
                <label for="kotacerdas-strapi">Alamat Strapi</label><br />
                <input
                    id="kotacerdas-strapi"
                    name="kotacerdas_strapi"
                    type="url"
                    class="regular-text"
                    placeholder="https://cms.example.go.id"
                    aria-describedby="kotacerdas-strapi-hint"
                    value="<?php echo esc_attr(kotacerdas_strapi()); ?>"
                />
            </p>
            <p id="kotacerdas-strapi-hint" class="description">
                Kosongkan bila /api/kotacerdas/ di situs ini sudah diteruskan ke Strapi. Selain itu, izinkan situs ini
                di strapi::cors.
            </p>
            <?php submit_button(); ?>
        </form>
    </div>
    <?php
}
