import type * as React from 'react';

/** What Content Manager hands to the input of a custom field. */
export interface InputProps {
  name: string;
  label: string;
  hint?: React.ReactNode;
  placeholder?: string;
  required?: boolean;
  disabled?: boolean;
  error?: string;
  /** An id, or a list for fields that hold several. */
  value?: unknown;
  attribute: {
    enum?: readonly string[];
    /** Of our own types; an office's own type has what was chosen in Content-Type Builder. */
    options?: { set?: string; values?: readonly string[] };
  };
  onChange: (name: string, value: string | string[] | null) => void;
}
