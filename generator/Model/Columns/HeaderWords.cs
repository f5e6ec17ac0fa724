namespace ErrorCatalog.Generator.Model.Columns;

/// <summary>
/// The words that head the columns of error tables. To teach the generator a language, add its words here; case, accents, width and
/// punctuation don't matter, nor does the plural of English words.
/// </summary>
internal static class HeaderWords
{
    /// <summary>Nouns that say what a column holds, alone or with other words around them.</summary>
    private static readonly Dictionary<string, HeaderMeaning> Nouns = Index(
        (HeaderMeaning.HttpStatus, "http httpcode httpstatus httpstatuscode"),
        (HeaderMeaning.Status, "status statuscode estado statut"),
        (HeaderMeaning.Code,
            "code errcode errorcode retcode returncode rtncode resultcode errno hresult ntstatus sqlstate sqlcode sw sw1 "
            + "codigo codice kod kodu fehlercode fehlernummer foutcode statuskod felkod virhekoodi"),
        (HeaderMeaning.PossibleCode,
            "error exception fault failure id identifier key constant symbol enum macro response result type kind no erro errore erreur fehler "
            + "tipo respuesta resposta reponse antwort 错误 异常 编号 エラー 에러 오류"),
        (HeaderMeaning.Number, "value number num hex hexadecimal dec decimal int integer valor wert valeur valore"),
        (HeaderMeaning.Name, "name title label mnemonic class nombre nome nom bezeichnung"),
        (HeaderMeaning.Scenario, "scenario case situation escenario cenario"),
        (HeaderMeaning.Message,
            "message msg errormessage errmsg text mensaje mensagem meldung fehlermeldung messaggio komunikat melding meddelande"),
        (HeaderMeaning.Description,
            "description desc meaning explanation detail note remark comment definition summary info information interpretation usage "
            + "descripcion significado descricao detalhe beschreibung bedeutung erklarung signification descrizione opis aciklama beskrivelse beskrivning reason motivo"),
        (HeaderMeaning.Cause, "cause condition when trigger why causa ursache condicao condicion"),
        (HeaderMeaning.Resolution,
            "action solution mitigation resolution resolve fix remedy recommendation handling troubleshooting suggestion workaround "
            + "accion solucion acao solucao resolucao losung massnahme abhilfe azione soluzione"),
        (HeaderMeaning.Field,
            "field parameter param property attribute argument header option variable method verb endpoint path opcode "
            + "metodo methode campo parametro propiedad propriedade feld 方法 方法名"));

    /// <summary>The beginnings of the nouns of a language that declines them.</summary>
    private static readonly Dictionary<string, HeaderMeaning> Stems = Index(
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
    private static readonly Dictionary<string, HeaderMeaning> Phrases = Index(
        (HeaderMeaning.HttpStatus, "rest_status"),
        (HeaderMeaning.Status, "status_text status_message reason_phrase"),
        (HeaderMeaning.Code, "code_value error_key error_type exit_status type_of_error"),
        (HeaderMeaning.PossibleCode, "grpc_status grpc_code grpc"),
        (HeaderMeaning.Number, "numeric_code"),
        (HeaderMeaning.Name, "code_name error_name error_title error_class exception_class"),
        (HeaderMeaning.Message, "error_string error_example message_example"),
        (HeaderMeaning.Resolution, "how_to_fix how_to_resolve how_to_handle what_to_do next_step"),
        (HeaderMeaning.Mapping, "old new before after legacy previous"));

    /// <summary>Parts of headers in scripts without blanks, the first that a header holds decides.</summary>
    private static readonly (HeaderMeaning Meaning, string[] Parts)[] Parts =
    [
        (HeaderMeaning.Field, Split("字段 参数 请求头 接口 フィールド パラメータ 필드 파라미터 매개변수 操作码")),
        (HeaderMeaning.Resolution, Split("解决 解決 处理 処理 建议 措施 対処 対応 조치 해결 再試行")),
        (HeaderMeaning.Cause, Split("原因 条件 触发 場合 원인 조건")),
        (HeaderMeaning.Scenario, Split("场景 シナリオ")),
        (HeaderMeaning.Message, Split("信息 消息 提示 讯息 メッセージ 메시지")),
        (HeaderMeaning.Description, Split("说明 描述 含义 意义 释义 解释 备注 详情 内容 说明 意味 설명 의미 내용")),
        (HeaderMeaning.Name, Split("名称 名字 名前 이름")),
        (HeaderMeaning.Status, Split("状态码 状态 ステータス 상태")),
        (HeaderMeaning.Code, Split("错误码 错误代码 错误代号 错误编码 错误编号 返回码 返回代码 响应码 业务码 结果码 异常码 子码 代码 代号 编码 错误值 コード 코드")),
        (HeaderMeaning.Number, Split("返回值 数值 値 值 값")),
    ];

    /// <summary>Words beside "code", "number" or "value" that make it the code of an error or a result.</summary>
    private static readonly string[] ErrorQualifiers = Split(
        "error err exception fault failure fail problem return ret rtn result response resp reply status exit reason reject rejection "
        + "decline abort close closure disconnect nack erro erreur errore fehler ошибк ответ возвр завершени результат состояни статус 返回 响应 应答 结果 状态 レスポンス 結果 戻り 응답 결과 상태 리턴 "
        + "retorno resposta respuesta bledu hata");

    /// <summary>Words beside "code" that leave open what it is the code of.</summary>
    private static readonly HashSet<string> NeutralQualifiers = new(
        Split(
            "api app application business internal extended sub body symbolic numeric hex hexadecimal decimal list table reference common "
            + "general all possible overview appendix full complete http the a an lista tabla tabela список таблица"),
        StringComparer.Ordinal);

    /// <summary>Things other than errors and results that have codes.</summary>
    private static readonly string[] OtherKinds = Split(
        "country currency language locale region area zip postal color colour product sku industry merchant bank airport card brand "
        + "command instruction function key scan dial phone promo coupon discount os device platform unit timezone gender tax "
        + "государств стран валют язык");

    private static readonly HashSet<string> MappingQualifiers = new(Split("old new legacy previous replacement deprecated"), StringComparer.Ordinal);

    /// <summary>Words behind which the rest of a header only says more about its noun.</summary>
    private static readonly HashSet<string> Prepositions = new(
        Split("of for in to from with on by and or de do da del du d di des y e et und al con для и"),
        StringComparer.Ordinal);

    private static readonly string[] TypeWords = Split("type format tipo typ тип 类型 型 타입 유형");

    private static readonly HashSet<string> DataTypes = new(
        Split(
            "string str text int int32 int64 integer long short number numeric float double decimal bool boolean object array list map date "
            + "datetime timestamp time uuid json byte bytes enum file cadena texto entero inteiro numero booleano objeto arreglo lista fecha data "
            + "chaine entier nombre tableau objet строка число целое булево массив объект дата 字符串 整数 整型 数字 布尔 布尔值 对象 数组 文字列 数値 "
            + "整数型 配列 문자열 숫자 정수 배열 객체"),
        StringComparer.Ordinal);

    private static readonly HashSet<string> DataTypeFillers = new(Split("of or null nullable optional required"), StringComparer.Ordinal);

    private static readonly string[] ErrorWords = Split(
        "error errore erro erreur fehler exception fault failure fail problem ошибк исключени 错误 异常 エラー 에러 오류");

    private static readonly string[] CodeWords = Split("code errno codigo codice fehlercode код 返回码 状态码 响应码 结果码 代码 代号 コード 코드");

    private static readonly HashSet<string> FieldGroups = new(
        Split("header field parameter param property attribute argument option schema payload layout variable"),
        StringComparer.Ordinal);

    /// <summary>Tells what a header says.</summary>
    public static HeaderMeaning MeaningOf(string header)
    {
        HeaderMeaning meaning = HeaderMeaning.Unknown;
        string[] parts = HeaderText.WithoutBrackets(header).Split('/', '／', ',', '、', '&', '+');
        for (int i = 0; i < parts.Length && meaning == HeaderMeaning.Unknown; i++)
        {
            string[] words = HeaderText.WordsOf(parts[i]);
            meaning = PhraseIn(words);
            meaning = meaning == HeaderMeaning.Unknown ? MeaningOfWords(words) : meaning;
        }

        return meaning;
    }

    /// <summary>Tells what a heading announces.</summary>
    public static HeadingSubject SubjectOf(string heading)
    {
        string[] all = HeaderText.WordsOf(heading);
        string[] words = HeaderText.WordsOf(HeaderText.WithoutBrackets(heading));
        bool hasCodes = Mentions(words, CodeWords);
        bool isOfOtherKind = Mentions(all, OtherKinds) && !Mentions(all, ErrorQualifiers) && (hasCodes || words.Length == 1);
        return Mentions(words, ErrorWords) ? HeadingSubject.Errors
            : isOfOtherKind || words.Contains("opcode") ? HeadingSubject.OtherThings
            : hasCodes ? Mentions(words, ErrorQualifiers) || words.All(IsAboutCodes) ? HeadingSubject.Errors : HeadingSubject.Codes
            : words.Any(FieldGroups.Contains) ? HeadingSubject.Fields
            : HeadingSubject.Unknown;
    }

    /// <summary>Tells whether a header speaks of errors, or names codes or HTTP statuses outright.</summary>
    public static bool MentionsErrors(string header)
    {
        string[] words = HeaderText.WordsOf(header);
        return Mentions(words, ErrorWords) || MeaningOf(header) switch
        {
            HeaderMeaning.Code or HeaderMeaning.HttpStatus => true,
            HeaderMeaning.Status => Mentions(words, CodeWords),
            _ => false,
        };
    }

    /// <summary>Tells whether a header says "code" or a word for it, and no more.</summary>
    public static bool SaysOnlyCode(string header)
        => MeaningOf(header) == HeaderMeaning.Code && HeaderText.WordsOf(header) is string[] words && !Mentions(words, ErrorWords) && !Mentions(words, ErrorQualifiers);

    /// <summary>Tells whether a header announces the ordinal numbers of the rows.</summary>
    public static bool IsOrdinal(string header) => string.Join(" ", HeaderText.WordsOf(header)) is "no" or "number" or "nr" or "num" or "s no" or "sl no" or "sr no" or "序号" or "";

    /// <summary>Tells whether a header says that its numbers are hexadecimal.</summary>
    public static bool MentionsHex(string header) => HeaderText.WordsOf(header).Any(word => word is "hex" or "hexadecimal");

    /// <summary>Tells whether a heading or a header speaks of HTTP.</summary>
    public static bool MentionsHttp(string text) => HeaderText.WordsOf(text).Any(IsHttp);

    /// <summary>Tells whether a header announces types, of data or of errors.</summary>
    public static bool IsType(string header) => Mentions(HeaderText.WordsOf(header), TypeWords);

    /// <summary>Tells whether a cell names a data type, as the tables of fields and parameters do.</summary>
    public static bool IsDataType(string text)
    {
        // Most cells are told by their first word, and need not be read to their end.
        int blank = text.IndexOf(' ');
        string beginning = blank < 0 ? string.Empty : HeaderText.Normalize(text.Substring(0, blank));
        if (beginning.Length > 0 && !DataTypes.Contains(beginning.Split(' ')[0]))
        {
            return false;
        }

        string[] words = HeaderText.Normalize(text).Split(' ');
        return DataTypes.Contains(words[0]) && Array.TrueForAll(words, word => DataTypes.Contains(word.TrimEnd('s')) || DataTypeFillers.Contains(word));
    }

    private static HeaderMeaning PhraseIn(string[] words)
        => Phrases.TryGetValue(string.Join("_", words), out HeaderMeaning meaning) ? meaning : HeaderMeaning.Unknown;

    private static HeaderMeaning MeaningOfWords(string[] words)
    {
        int noun = FindNoun(words);
        if (noun < 0)
        {
            HeaderMeaning part = Parts.FirstOrDefault(entry => Mentions(words, entry.Parts)).Meaning;
            return part != HeaderMeaning.Field && words.Any(IsHttp) ? HeaderMeaning.HttpStatus : part;
        }

        HeaderMeaning meaning = NounIn(words[noun]);
        string[] others = [.. words.Where((_, i) => i != noun && !Prepositions.Contains(words[i]))];
        if (others.Any(word => NounIn(word) == HeaderMeaning.Field))
        {
            return HeaderMeaning.Field;
        }

        bool isOfHttp = others.Any(IsHttp);
        return meaning switch
        {
            HeaderMeaning.Code or HeaderMeaning.Status or HeaderMeaning.Number or HeaderMeaning.PossibleCode when isOfHttp => HeaderMeaning.HttpStatus,
            HeaderMeaning.Code => MeaningOfCode(others),
            HeaderMeaning.Number or HeaderMeaning.PossibleCode when others.Length > 0 => MeaningOfIdentifier(words[noun], others),
            _ => meaning,
        };
    }

    /// <summary>
    /// Finds the noun that a header is about: the last word before a preposition where it is one (<c>description of the code</c>), else
    /// the first that is one, as Romance and Slavic languages have it. A word such as "error" in the middle of others is not what they
    /// are about.
    /// </summary>
    private static int FindNoun(string[] words)
    {
        HeaderMeaning[] nouns = Array.ConvertAll(words, NounIn);
        int preposition = Array.FindIndex(words, Prepositions.Contains);
        int last = (preposition > 0 ? preposition : words.Length) - 1;
        int first = Array.FindIndex(nouns, noun => noun != HeaderMeaning.Unknown);
        if (first < 0)
        {
            return first;
        }

        bool isLast = last >= 0 && nouns[last] != HeaderMeaning.Unknown && (nouns[last] != HeaderMeaning.PossibleCode || nouns[first] != HeaderMeaning.Code);
        return isLast ? last : first == 0 || nouns[first] != HeaderMeaning.PossibleCode ? first : -1;
    }

    private static HeaderMeaning NounIn(string word)
        => Nouns.TryGetValue(word, out HeaderMeaning meaning) ? meaning
            : word[0] < 'а' || word[0] > 'я' ? HeaderMeaning.Unknown
            : Stems.FirstOrDefault(stem => word.StartsWith(stem.Key, StringComparison.Ordinal)).Value;

    private static HeaderMeaning MeaningOfCode(string[] others)
        => others.Any(MappingQualifiers.Contains) ? HeaderMeaning.Mapping
            : others.Length == 0 ? HeaderMeaning.Code
            : others.Any(IsStatus) ? HeaderMeaning.Status
            : Mentions(others, ErrorQualifiers) || others.All(NeutralQualifiers.Contains) ? HeaderMeaning.Code
            : Mentions(others, OtherKinds) ? HeaderMeaning.Unknown
            : HeaderMeaning.OtherCode;

    /// <summary>A number, an ID or a value is an error's when the header says so; without such a word it is anybody's.</summary>
    private static HeaderMeaning MeaningOfIdentifier(string noun, string[] others)
        => IsErrorNoun(noun) ? HeaderMeaning.PossibleCode
            : noun is "type" or "kind" or "response" or "result" ? others.Any(IsErrorNoun) ? HeaderMeaning.PossibleCode : HeaderMeaning.Unknown
            : Mentions(others, ErrorQualifiers) ? HeaderMeaning.Code
            : others.All(word => NounIn(word) == HeaderMeaning.Number) ? HeaderMeaning.Number
            : HeaderMeaning.Unknown;

    private static bool IsErrorNoun(string noun) => ErrorWords.Contains(noun);

    private static bool IsAboutCodes(string word)
        => CodeWords.Contains(word) || Prepositions.Contains(word) || NeutralQualifiers.Contains(word);

    private static bool IsHttp(string word) => word.StartsWith("http", StringComparison.Ordinal);

    private static bool IsStatus(string word) => NounIn(word) == HeaderMeaning.Status;

    /// <summary>Tells whether a text holds a word: as a word for scripts that have blanks, anywhere for those that do not.</summary>
    private static bool Mentions(string[] words, string[] wanted)
        => words.Any(word => wanted.Any(part => word == part || (part[0] > '\u02FF' && word.IndexOf(part, StringComparison.Ordinal) >= 0)));

    private static string[] Split(string words) => words.Split(' ');

    private static Dictionary<string, HeaderMeaning> Index(params (HeaderMeaning Meaning, string Words)[] vocabularies)
        => vocabularies
            .SelectMany(vocabulary => Split(vocabulary.Words), (vocabulary, word) => new { word, vocabulary.Meaning })
            .ToDictionary(pair => pair.word, pair => pair.Meaning, StringComparer.Ordinal);
}
