/** README.txt of a package: what the administrator of an intranet does with it. Japanese, as its readers; a byte order mark for Notepad. */
export const administratorText = (base: string, version: string): string => `\uFEFF改革課題チェック ${version}　配布パッケージ

■ 中身
  web/          社内サーバーに置くファイル一式（作業ウィンドウ、ブラウザ版、office.js）
  manifest.xml  Excel に登録するファイル。読み込み先は ${base}
  SHA256SUMS    全ファイルのチェックサム。確認: sha256sum --check SHA256SUMS

■ 1. サーバーに置く
  web の中身を、そのまま ${base} で開けるように置きます。動くプログラムは要りません（静的ファイルだけです）。
  ・https が必須です。証明書は、各端末が信頼しているもの（庁内認証局など）にしてください。警告の出る証明書では、Excel は開きません。
  ・X-Frame-Options や frame-ancestors で、表示を禁止しないでください（Web 版 Excel とブラウザ版は、枠の中に表示します）。
  ・ログイン画面などを挟まず、端末から直接開けるようにしてください。
  確認: 端末のブラウザで ${base}taskpane.html を開き、「この画面はExcelの中で使います」と表示されれば届いています。

■ 2. Excel に登録する（どちらか一方）
  A. 集中展開 … Microsoft 365 管理センター ＞ 設定 ＞ 統合アプリ ＞ カスタム アプリをアップロード で manifest.xml を登録します。
  B. 共有フォルダー … 閉じたネットワークや LTSC 版で使います。manifest.xml を共有フォルダーに置き、各端末の Excel で
     ファイル ＞ オプション ＞ トラスト センター ＞ 信頼できるアドイン カタログ に、そのフォルダー（\\\\サーバー\\フォルダー の形）を加え、
     「メニューに表示する」を付けます。Excel を起動し直し、ホーム ＞ アドイン（または 挿入 ＞ 個人用アドイン）＞ 共有フォルダー で追加します。

■ 3. アドインを使えない端末
  ${base} を Chrome か Edge で開くと、ブラウザ版で同じ検査ができます。ブックは端末の中だけで処理されます。

■ 外部との通信
  作業ウィンドウもブラウザ版も、このサーバー以外から何も読み込まず、どこへも送信しません。
  ページ自身（Content Security Policy）がすべての通信を禁じています。
  Excel 本体や Microsoft 365 の通信は、組織の設定によります。

■ 版を上げるとき
  web の中身を新しいものに入れ替えます。manifest.xml も登録し直してください（リボンなどが変わることがあります）。
  表示が古いままの端末では、Excel をすべて閉じてから開き直してください。
`.replaceAll("\n", "\r\n");
