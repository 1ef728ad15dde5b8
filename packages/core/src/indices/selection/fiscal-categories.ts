/** The categories that the minister of finance publishes, as a masterplan writes them. */
export const fiscalCategories = ['very-low', 'low', 'medium', 'high', 'very-high'] as const;
