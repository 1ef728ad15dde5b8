export const pluginId = 'kotacerdas';
