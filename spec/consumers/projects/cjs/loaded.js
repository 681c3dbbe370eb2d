/** Prints the modules that are loaded with the package. */
require('wechatpay-chain')

console.log(JSON.stringify(Object.keys(require.cache)))
