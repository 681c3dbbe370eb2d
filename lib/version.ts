const { version } = require('../package.json') as { version: string }

/** Names this package and its runtime to WeChat Pay, which refuses requests without a User-Agent. */
export const USER_AGENT = `wechatpay-chain/${version} (Node.js/${process.versions.node}; ${process.platform})`
