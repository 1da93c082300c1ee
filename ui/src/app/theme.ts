import { theme, type ThemeConfig } from "antd";

const FONT =
  '-apple-system, BlinkMacSystemFont, "Segoe UI", "PingFang SC", "Microsoft YaHei", "Noto Sans CJK SC", "Noto Sans SC", system-ui, sans-serif';

/** The colours of Ant Design's parts; those of our own are in style.css under the same names. */
export function themeFor(dark: boolean, moves: boolean): ThemeConfig {
  const colours = dark
    ? {
        colorPrimary: "#1668dc",
        // Lighter would be too light for the white words on it.
        colorPrimaryHover: "#1f6fe5",
        colorError: "#ff7875",
        colorLink: "#74aefc",
        colorBgLayout: "#101216",
        colorBgContainer: "#181b20",
        colorBgElevated: "#20242b",
        colorBorder: "#3a404a",
        colorBorderSecondary: "#2a2f37",
        colorText: "#e7e9ec",
        colorTextSecondary: "#a9b0bb",
        colorTextTertiary: "#969eab",
        colorTextDescription: "#a9b0bb",
        colorTextPlaceholder: "#8b93a0",
      }
    : {
        colorPrimary: "#0958d9",
        colorPrimaryHover: "#1765e6",
        colorError: "#cf1322",
        colorLink: "#0958d9",
        colorBgLayout: "#f5f6f8",
        colorBgContainer: "#ffffff",
        colorBgElevated: "#ffffff",
        colorBorder: "#d4d8de",
        colorBorderSecondary: "#e7e9ed",
        colorText: "#1d2129",
        colorTextSecondary: "#565e6c",
        colorTextTertiary: "#656d7b",
        colorTextDescription: "#565e6c",
        colorTextPlaceholder: "#69717f",
      };
  // Its own colours are mixed for a white ground.
  const slider = dark
    ? {
        railBg: "#2a2f37",
        railHoverBg: "#3a404a",
        trackBg: "#3c89e8",
        trackHoverBg: "#65a9f3",
        handleColor: "#65a9f3",
        handleActiveColor: "#8dc5f8",
        dotBorderColor: "#3a404a",
      }
    : {};
  return {
    algorithm: dark ? theme.darkAlgorithm : theme.defaultAlgorithm,
    token: {
      ...colours,
      fontFamily: FONT,
      borderRadius: 8,
      motionDurationMid: "0.15s",
      motionDurationSlow: "0.2s",
      motion: moves,
    },
    components: {
      Checkbox: { borderRadiusSM: 4 },
      Button: {
        ...(dark && { dangerColor: "#1d0a0b" }),
        controlHeightSM: 28,
        paddingInlineSM: 9,
        contentFontSizeSM: 13,
        primaryShadow: "none",
        defaultShadow: "none",
        dangerShadow: "none",
      },
      Segmented: { trackBg: dark ? "#0a0b0e" : "#e7e9ed" },
      Slider: slider,
    },
  };
}
