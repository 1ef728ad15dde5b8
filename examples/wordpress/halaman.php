<?php

declare(strict_types=1);

// Without WordPress: one file to include, and the folder of the widgets to serve.
require __DIR__ . '/kotacerdas/widget.php';

?>
<!doctype html>
<html lang="id">
    <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width" />
        <title>Kota cerdas di PHP biasa</title>
        <link rel="icon" href="data:," />
        <?= kotacerdas_script('/kotacerdas/widgets') ?>

    </head>
    <body>
        <h1>Kota cerdas</h1>
        <?= kotacerdas_widget(['widget' => 'dashboard', 'wilayah' => '32.78'])['html'] ?>

        <?= kotacerdas_widget(['widget' => 'swot-quadrant', 'wilayah' => '32.78', 'cakupan' => 'region'])['html'] ?>

    </body>
</html>
