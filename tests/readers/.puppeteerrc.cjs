/** The browser is the machine's own: nothing is downloaded at install. */
module.exports = { skipDownload: true };
