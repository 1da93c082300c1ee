/** The text fields of Ant Design that are used here: its own index brings fields for codes and searches along. */
export { default as Input } from "antd/es/input/Input";
export { default as Password } from "antd/es/input/Password";
export { default as TextArea } from "antd/es/input/TextArea";
