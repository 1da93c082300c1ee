export { Dropdown } from "antd";
