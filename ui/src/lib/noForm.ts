/**
 * In place of `@rc-component/form` (see vite.config.ts): every field of Ant Design asks it whether a form of Ant Design is
 * around it. Ours never are, and its rules and validators would be a twentieth of what is fetched first.
 */
import { createContext, createElement, Fragment, type ReactNode } from "react";

export const FormProvider = ({ children }: { children?: ReactNode }): ReactNode =>
  createElement(Fragment, null, children);
export const FieldContext = createContext({});
export const ListContext = createContext(null);

// Named by parts that nobody here draws; they are left out of what is built.
const none = (): null => null;
export const [Field, List, useForm, useWatch] = [none, none, none, none];
export default none;
