/** The relations that an entry itself stores, apart from the plan that all entries have. */
export function ownedRelations(attributes: object): string[] {
  return Object.entries(attributes).flatMap(([name, attribute]: [string, object]) => {
    const isOwned =
      'type' in attribute && attribute.type === 'relation' && !('mappedBy' in attribute);
    return isOwned && name !== 'plan' ? [name] : [];
  });
}
