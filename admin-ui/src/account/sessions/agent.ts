/** A browser and its system by the names people know; null where neither is known. */
export interface Agent {
  browser: string | null;
  system: string | null;
  isPhone: boolean;
}

// In this order: most programs also call themselves Chrome and Safari, and those of phones Linux or Mac OS.
const browsers: [RegExp, string][] = [
  [/MicroMessenger/, '微信 WeChat'],
  [/DingTalk/, '钉钉 DingTalk'],
  [/QQBrowser/, 'QQ 浏览器'],
  [/HuaweiBrowser/, '华为浏览器'],
  [/MiuiBrowser/, '小米浏览器'],
  [/Edg(e|A|iOS)?\//, 'Edge'],
  [/(Firefox|FxiOS)\//, 'Firefox'],
  [/(Chrome|CriOS)\//, 'Chrome'],
  [/Safari\//, 'Safari'],
];

const systems: [RegExp, string][] = [
  [/HarmonyOS|OpenHarmony/, 'HarmonyOS'],
  [/Android/, 'Android'],
  [/iPhone/, 'iPhone'],
  [/iPad/, 'iPad'],
  [/Windows/, 'Windows'],
  [/Mac OS X/, 'macOS'],
  [/Linux/, 'Linux'],
];

const firstIn = (known: [RegExp, string][], text: string): string | null =>
  known.find(([pattern]) => pattern.test(text))?.[1] ?? null;

/** Reads a User-Agent: enough to know one's own devices apart, no more. */
export const agentIn = (text: string | null): Agent => ({
  browser: firstIn(browsers, text ?? ''),
  system: firstIn(systems, text ?? ''),
  isPhone: /Mobile|Android|iPhone|HarmonyOS/.test(text ?? ''),
});
