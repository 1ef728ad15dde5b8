<?php
/**
 * Plugin Name: Kota Cerdas
 * Description: Menampilkan rencana kota cerdas yang sudah diterbitkan, dengan [kotacerdas widget="dashboard" wilayah="32.78"].
 * Version: 0.1.0
 * Requires at least: 6.5
 * Requires PHP: 8.1
 * License: MIT
 */

declare(strict_types=1);

defined('ABSPATH') || exit;

require_once __DIR__ . '/widget.php';
require_once __DIR__ . '/settings.php';

add_action('init', function (): void {
    $script = plugins_url('widgets/kotacerdas.js', __FILE__);
    wp_register_script_module('kotacerdas', $script, [], KOTACERDAS_VERSION);
    add_shortcode('kotacerdas', 'kotacerdas_shortcode');
});

/**
 * Only a page with a widget gets the script. What is wrong is told to those who can mend it; visitors see nothing.
 *
 * @param array<array-key, mixed>|string $attributes a text where there are none
 */
function kotacerdas_shortcode($attributes): string
{
    $asked = is_array($attributes) ? $attributes : [];
    ['html' => $html, 'faults' => $faults] = kotacerdas_widget($asked, kotacerdas_strapi());
    if ($faults === []) {
        wp_enqueue_script_module('kotacerdas');
        return $html;
    }
    if (!current_user_can('edit_posts')) {
        return '';
    }
    return '<p role="alert">[kotacerdas] ' . esc_html(implode(' ', $faults)) . '</p>';
}
