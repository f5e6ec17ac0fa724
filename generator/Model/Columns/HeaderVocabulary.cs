namespace ErrorCatalog.Generator.Model.Columns;

/// <summary>
/// The words that head the columns of error tables. To teach the generator a language, add its words here; case, accents, width and
/// punctuation don't matter, nor does the plural of English words.
/// </summary>
internal static class HeaderVocabulary
{
    /// <summary>Nouns that say what a column holds, alone or with other words around them.</summary>
    public static readonly Dictionary<string, HeaderMeaning> Nouns = Index(
        (HeaderMeaning.HttpStatus, "http httpcode httpstatus httpstatuscode"),
        (HeaderMeaning.Status, "status statuscode estado statut response"),
        (HeaderMeaning.Code,
            "code errcode errorcode retcode returncode rtncode resultcode errno hresult ntstatus sqlstate sqlcode sw sw1 "
            + "codigo codice kod kodu fehlercode fehlernummer foutcode statuskod felkod virhekoodi "
            + "代码 コード 코드"),
        (HeaderMeaning.PossibleCode,
            "error exception fault failure id identifier key constant symbol enum macro result type kind no erro errore erreur fehler "
            + "tipo respuesta resposta reponse antwort 错误 异常 编号 エラー 에러 오류"),
        (HeaderMeaning.Number, "value number num hex hexadecimal dec decimal int integer valor wert valeur valore"),
        (HeaderMeaning.Name, "name title label mnemonic class nombre nome nom bezeichnung"),
        (HeaderMeaning.Scenario, "scenario case situation escenario cenario"),
        (HeaderMeaning.Message,
            "message msg errormessage errmsg text mensaje mensagem meldung fehlermeldung messaggio komunikat melding meddelande"),
        (HeaderMeaning.Description,
            "description desc meaning explanation detail note remark comment definition summary info information interpretation usage "
            + "reason descripcion significado motivo descricao detalhe beschreibung bedeutung erklarung signification descrizione opis aciklama "
            + "beskrivelse beskrivning"),
        (HeaderMeaning.Cause, "cause condition when trigger why causa ursache condicao condicion"),
        (HeaderMeaning.Resolution,
            "action solution mitigation resolution resolve fix remedy recommendation handling troubleshooting suggestion workaround "
            + "accion solucion acao solucao resolucao losung massnahme abhilfe azione soluzione"),
        (HeaderMeaning.Field,
            "field parameter param property attribute argument header option variable method verb endpoint path opcode "
            + "metodo methode campo parametro propiedad propriedade feld 方法 方法名"));

    /// <summary>Nouns that end what English says of them: an <c>error code prefix</c> is no code.</summary>
    public static readonly HashSet<string> LastWords = new(
        Split("code error exception fault failure status response id identifier number value key type kind result"),
        StringComparer.Ordinal);

    /// <summary>The beginnings of the nouns of a language that declines them.</summary>
    public static readonly Dictionary<string, HeaderMeaning> Stems = Index(
        (HeaderMeaning.Status, "статус"),
        (HeaderMeaning.Code, "код"),
        (HeaderMeaning.PossibleCode, "ошибк исключени ответ результат тип"),
        (HeaderMeaning.Number, "значени номер"),
        (HeaderMeaning.Name, "имя названи наименовани"),
        (HeaderMeaning.Scenario, "сценари"),
        (HeaderMeaning.Message, "сообщени"),
        (HeaderMeaning.Description, "описани расшифровк пояснени комментари"),
        (HeaderMeaning.Cause, "причин услови"),
        (HeaderMeaning.Resolution, "действи решени"),
        (HeaderMeaning.Field, "поле параметр метод"));

    /// <summary>Whole headers that the nouns in them would mislead about.</summary>
    public static readonly Dictionary<string, HeaderMeaning> Phrases = Index(
        (HeaderMeaning.HttpStatus, "rest_status"),
        (HeaderMeaning.Status, "status_text status_message reason_phrase"),
        (HeaderMeaning.Code, "code_value error_key error_type exit_status type_of_error"),
        (HeaderMeaning.PossibleCode, "grpc_status grpc_code grpc"),
        (HeaderMeaning.Number, "numeric_code"),
        (HeaderMeaning.Name, "code_name error_name error_title error_class exception_class"),
        (HeaderMeaning.Message, "error_string error_example message_example"),
        (HeaderMeaning.Resolution, "how_to_fix how_to_resolve how_to_handle what_to_do next_step"),
        (HeaderMeaning.Mapping, "old new before after legacy previous"));

    /// <summary>Parts of headers in scripts without blanks; the first that a header holds decides.</summary>
    public static readonly (HeaderMeaning Meaning, string[] Parts)[] Parts =
    [
        (HeaderMeaning.Field, Split("字段 参数 请求头 接口 フィールド パラメータ 필드 파라미터 매개변수 操作码")),
        (HeaderMeaning.Resolution, Split("解决 解決 处理 処理 建议 措施 対処 対応 조치 해결 再試行")),
        (HeaderMeaning.Cause, Split("原因 条件 触发 場合 원인 조건")),
        (HeaderMeaning.Scenario, Split("场景 シナリオ")),
        (HeaderMeaning.Message, Split("信息 消息 提示 讯息 メッセージ 메시지")),
        (HeaderMeaning.Description, Split("说明 描述 含义 意义 释义 解释 备注 详情 内容 意味 설명 의미 내용")),
        (HeaderMeaning.Name, Split("名称 名字 名前 이름")),
        (HeaderMeaning.Status, Split("状态码 状态 ステータス 상태")),
        (HeaderMeaning.Code, Split("错误码 错误编号 错误值 返回码 响应码 业务码 结果码 异常码 子码 代码 代号 编码 コード 코드")),
        (HeaderMeaning.Number, Split("返回值 数值 値 值 값")),
    ];

    /// <summary>Words beside "code", "number" or "value" that make it the code of an error or a result.</summary>
    public static readonly string[] ErrorQualifiers = Split(
        "error err exception fault failure fail problem return ret rtn result response resp reply status exit reason reject rejection "
        + "decline abort close closure disconnect nack erro erreur errore fehler retorno resposta respuesta bledu hata "
        + "ошибк ответ возвр завершени результат состояни статус 返回 响应 应答 结果 状态 レスポンス 結果 戻り 응답 결과 상태 리턴");

    /// <summary>Words beside "code" that leave open what it is the code of.</summary>
    public static readonly HashSet<string> NeutralQualifiers = new(
        Split(
            "api app application business internal extended sub body symbolic numeric hex hexadecimal decimal list table reference common "
            + "general all possible overview appendix full complete http the a an lista tabla tabela список таблица"),
        StringComparer.Ordinal);

    /// <summary>Things other than errors and results that have codes.</summary>
    public static readonly string[] OtherKinds = Split(
        "country currency language locale region area zip postal color colour product sku industry merchant bank airport card brand "
        + "command instruction function key scan escape dial phone promo coupon discount os device platform unit timezone gender tax "
        + "pais moneda moeda idioma banco producto produto cartao tarjeta bandeira pays devise langue wahrung sprache государств стран валют язык "
        + "国家 货币 币种 语言 银行 商品 产品 地区 邮政 通貨 言語 국가 통화 언어 은행 카드 상품");

    /// <summary>Words beside "code" that make it one side of a table that maps codes to others.</summary>
    public static readonly HashSet<string> MappingQualifiers = new(Split("old new legacy previous replacement deprecated"), StringComparer.Ordinal);

    /// <summary>Words behind which the rest of a header only says more about its noun.</summary>
    public static readonly HashSet<string> Prepositions = new(
        Split("of for in to from with on by and or de do da del du d di des y e et und al con для и"),
        StringComparer.Ordinal);

    /// <summary>Words for types, of data or of errors.</summary>
    public static readonly string[] TypeWords = Split("type format tipo typ тип 类型 型 타입 유형");

    /// <summary>Names of data types.</summary>
    public static readonly HashSet<string> DataTypes = new(
        Split(
            "string str text int int32 int64 integer long short number numeric float double decimal bool boolean object array list map date "
            + "datetime timestamp time uuid json byte bytes enum file cadena texto entero inteiro numero booleano objeto arreglo lista fecha data "
            + "chaine entier nombre tableau objet строка число целое булево массив объект дата 字符串 整数 整型 数字 布尔 布尔值 对象 数组 文字列 "
            + "数値 整数型 配列 문자열 숫자 정수 배열 객체"),
        StringComparer.Ordinal);

    /// <summary>Words beside data types.</summary>
    public static readonly HashSet<string> DataTypeFillers = new(Split("of or null nullable optional required"), StringComparer.Ordinal);

    /// <summary>Words for errors.</summary>
    public static readonly string[] ErrorWords = Split(
        "error errore erro erreur fehler exception fault failure fail problem ошибк исключени 错误 异常 エラー 에러 오류");

    /// <summary>Words for codes.</summary>
    public static readonly string[] CodeWords = Split("code errno codigo codice fehlercode код 返回码 状态码 响应码 结果码 代码 代号 コード 코드");

    /// <summary>Headers of columns that only count the rows.</summary>
    public static readonly HashSet<string> Ordinals = new(["", "no", "number", "nr", "num", "s no", "sl no", "sr no", "序号"], StringComparer.Ordinal);

    /// <summary>Words that announce parts of a request or a response.</summary>
    public static readonly HashSet<string> FieldGroups = new(
        Split("header field parameter param property attribute argument option schema payload layout variable"),
        StringComparer.Ordinal);

    /// <summary>The first character of the scripts that have no blanks between words.</summary>
    public const char FirstOfScriptsWithoutBlanks = '\u2E80';

    /// <summary>Words for errors that go away by themselves, and for trying again.</summary>
    public static readonly string[] RetryWords = Split(
        "retry retryable retriable retrying retried transient temporary reintentable reintentar reintento transitorio transitoria "
        + "repetivel wiederholbar wiederholen wiederholung reessayable reessayer ripetibile повтор временн 重试 重試 リトライ 再試行 재시도");

    /// <summary>Words for errors that stay.</summary>
    public static readonly string[] PermanentWords = Split("permanent permanente dauerhaft постоянн 永久 恒久的 영구적");

    /// <summary>Words that turn the one into the other.</summary>
    public static readonly string[] Negations = Split("not non no never don t dont cannot nicht nao ne не 不 勿 非 불가");

    /// <summary>Words that say nothing beside these.</summary>
    public static readonly string[] RetryFillers = Split("do be can may should must is are error failure 可 以 能 请 是 的 する 가능");

    /// <summary>Words beside these that say when: a number is a time.</summary>
    public static readonly string[] DelayWords = Split("after delay wait interval backoff nach wartezeit espera intervalo apres 间隔 間隔 延迟 等待 待機 간격 대기");

    /// <summary>Words beside these that say how often: a number isn't a time, or is the longest. They aren't in the singular, in which a time is one.</summary>
    public static readonly string[] CountWords = Split("max maximum count number no nr attempts times retries limit anzahl maximo 次数 回数 最大 횟수 최대");

    /// <summary>Units of time, as milliseconds.</summary>
    public static readonly Dictionary<string, int> TimeUnits = IndexUnits(
        (1, "ms msec millisecond milisegundo millisekunde milliseconde millisekunden мс 毫秒 ミリ秒 밀리초"),
        (1000, "s sec second segundo sekunde sekunden seconde с сек секунда секунды секунд 秒 초"),
        (60_000, "m min minute minuto minuten мин минута минуты минут 分 分钟 分間 분"),
        (3_600_000, "h hr hour hora stunde stunden heure ч час часа часов 小时 小時 時間 시간"),
        (86_400_000, "d day dia tag tage jour день дня дней 天 日 일"));

    /// <summary>Words for what is no longer to be used.</summary>
    public static readonly string[] DeprecatedWords = Split(
        "deprecated deprecation obsolete obsoleto obsoleta veraltet deprecie descontinuado descontinuada устарел устаревший 废弃 弃用 已废弃 已弃用 廃止 非推奨 폐기 사용되지");

    /// <summary>Words that say nothing beside these.</summary>
    public static readonly string[] DeprecationFillers = Split("is on of the at status state flag info note or and release 是否 더 이상 않음");

    /// <summary>What a cell says if the code isn't deprecated, or if nobody knows.</summary>
    public static readonly HashSet<string> NotDeprecated = new(["0", "?", "tbd", "unknown", "not yet", "not deprecated", "not obsolete"], StringComparer.Ordinal);

    /// <summary>Words for the state of a product that is in use.</summary>
    public static readonly HashSet<string> WordsInUse = new(Split("active current stable supported beta preview experimental new legacy"), StringComparer.Ordinal);

    /// <summary>Words in front of a version or a date.</summary>
    public static readonly string[] SinceWords = Split("since in version date from as seit desde depuis dal 版本 日期 时间");

    /// <summary>Words for what is to be used instead.</summary>
    public static readonly string[] ReplacementWords = Split("use favor favour by replacement successor instead 替代 代替");

    private static string[] Split(string words) => words.Split(' ');

    private static Dictionary<string, int> IndexUnits(params (int Milliseconds, string Words)[] units)
        => units
            .SelectMany(unit => Split(unit.Words), (unit, word) => new { word, unit.Milliseconds })
            .ToDictionary(pair => pair.word, pair => pair.Milliseconds, StringComparer.Ordinal);

    private static Dictionary<string, HeaderMeaning> Index(params (HeaderMeaning Meaning, string Words)[] vocabularies)
        => vocabularies
            .SelectMany(vocabulary => Split(vocabulary.Words), (vocabulary, word) => new { word, vocabulary.Meaning })
            .ToDictionary(pair => pair.word, pair => pair.Meaning, StringComparer.Ordinal);
}
