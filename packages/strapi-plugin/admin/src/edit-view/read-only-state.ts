interface Field {
  name: string;
  attribute?: { customField?: string; options?: { set?: string } };
}

interface EditView {
  layout: { layout: Field[][][] };
}

/** Content Manager's form shows where an item stands, but only acts of approval change it. */
export function readOnlyState<View extends EditView>(view: View): View {
  const { layout } = view.layout;
  if (!layout.flat(2).some(isState)) return view;
  const mend = (field: Field) =>
    isState(field) || field.name === 'stateReason' ? { ...field, disabled: true } : field;
  // A form has to send the revision that it was made from, but nobody reads it.
  const shown = (row: Field[]) => row.filter(({ name }) => name !== 'revision').map(mend);
  const isFilled = (row: Field[]) => row.length > 0;
  return {
    ...view,
    layout: { ...view.layout, layout: layout.map((panel) => panel.map(shown).filter(isFilled)) },
  };
}

/** Fields of other plugins may be called the same. */
function isState({ attribute }: Field): boolean {
  return (
    attribute?.customField === 'plugin::kotacerdas.choice' && attribute.options?.set === 'state'
  );
}
