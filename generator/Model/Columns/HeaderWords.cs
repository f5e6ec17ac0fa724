using System.Globalization;
using System.Text;

namespace ErrorCatalog.Generator.Model.Columns;

/// <summary>
/// The words that head the columns of error tables, and the words of headings above tables that list something else. To teach
/// the generator a language, add its words here; case, accents, width and punctuation do not matter.
/// </summary>
internal static class HeaderWords
{
    /// <summary>Headers that say just this.</summary>
    private static readonly Vocabulary[] Phrases =
    [
        new(
            HeaderMeaning.HttpStatus,
            "http, httpcode, httpstatus, httpstatuscode, rest status"),
        new(
            HeaderMeaning.Status,
            "status, status code, statuscode, error status, response status, status text, status message, reason phrase, "
            + "状态, 状态码, 狀態碼, estado, codigo de estado, codigo de status, statut, code de statut, statuscode, "
            + "статус, код состояния, код статуса, ステータス, ステータスコード, 상태, 상태 코드"),
        new(
            HeaderMeaning.Code,
            "code, codes, error code, error codes, errorcode, err code, errcode, error no, errno, error number, "
            + "return code, returncode, rtncode, retcode, ret code, response code, result code, resultcode, body code, "
            + "error id, code value, exception, exception type, exception code, error type, error key, sw, sw1 sw2, "
            + "错误码, 错误代码, 錯誤碼, 錯誤代碼, 返回码, 返回代码, 响应码, 业务码, 代码, 编码, 异常码, "
            + "codigo, codigo de error, codigo de erro, codigo do erro, code d erreur, code erreur, fehlercode, fehlernummer, "
            + "код, код ошибки, код ответа, エラーコード, コード, 에러 코드, 에러코드, 오류 코드, 오류코드, 코드, foutcode, "
            + "codice, codice errore, kod, kod bledu, hata kodu"),
        new(
            HeaderMeaning.PossibleCode,
            "error, errors, type, id, number, no, constant, key, reason code, identifier, symbol, enum, response, "
            + "result, grpc status, grpc code, 错误, 异常, erro, ошибка, エラー, 에러, 오류, fehler, erreur"),
        new(
            HeaderMeaning.CodeValue,
            "value, values, hex, dec, decimal, hex value, numeric value, numeric code, int value, return value, 值, 返回值, "
            + "数值, 错误值, valor, wert, valeur, 値, 값"),
        new(
            HeaderMeaning.Name,
            "name, error name, code name, title, symbolic name, mnemonic, class, error class, exception class, "
            + "名称, 错误名称, 名字, nombre, nome, nom, bezeichnung, имя, название, 名前, 名称, 이름"),
        new(
            HeaderMeaning.Condition,
            "condition, scenario, case, situation, category, 场景, 使用场景, 条件, escenario, cenario, condicao, "
            + "сценарий, シナリオ"),
        new(
            HeaderMeaning.Message,
            "message, messages, error message, errormessage, err message, msg, errmsg, error msg, error text, text, "
            + "default message, message example, example message, sample message, 消息, 错误消息, 错误信息, 返回信息, "
            + "提示信息, 提示, mensaje, mensagem, mensagem de erro, message d erreur, meldung, fehlermeldung, сообщение, "
            + "メッセージ, エラーメッセージ, 메시지, 에러 메시지, 오류 메시지, messaggio, komunikat"),
        new(
            HeaderMeaning.Description,
            "description, desc, error description, meaning, explanation, reason, error reason, cause, causes, common causes, "
            + "possible cause, possible causes, possible reason, details, detail, notes, note, remark, remarks, comment, "
            + "comments, when, when to use, scope description, definition, summary, info, information, usage, why, "
            + "说明, 說明, 描述, 错误描述, 错误说明, 含义, 含義, 释义, 解释, 备注, 原因, 错误原因, 详情, 详细描述, 内容, "
            + "descripcion, significado, motivo, causa, descricao, detalhes, beschreibung, bedeutung, ursache, signification, "
            + "описание, значение, причина, 説明, 内容, 意味, 原因, 설명, 의미, 원인, descrizione, opis, aciklama"),
        new(
            HeaderMeaning.Resolution,
            "action, actions, solution, solutions, mitigation, resolution, resolve, fix, how to fix, how to resolve, "
            + "how to handle, recommended action, suggested action, remedy, what to do, next steps, recommendation, handling, "
            + "troubleshooting, client action, suggestion, workaround, 解决方案, 解决方法, 解决办法, 处理, 处理方法, 处理建议, "
            + "处理方式, 建议, 措施, accion, solucion, acao, solucao, resolucao, losung, massnahme, действие, решение, "
            + "対処, 対処法, 対処方法, 解決方法, 再試行, 조치, 해결, 해결 방법, azione, soluzione"),
        new(
            HeaderMeaning.Field,
            "field, fields, field name, parameter, parameters, param, property, properties, attribute, argument, header, "
            + "headers, request header, response header, query parameter, option, variable, method, http method, endpoint, path, "
            + "字段, 字段名, 参数, 参数名, 参数名称, 属性, 请求头, 方法, 接口, campo, parametro, propiedad, propriedade, feld, "
            + "поле, параметр, フィールド, パラメータ, パラメーター, 필드, 파라미터, 매개변수"),
    ];

    /// <summary>Words that decide about a longer header, the first that fits.</summary>
    private static readonly Vocabulary[] Words =
    [
        new(HeaderMeaning.Field, "method, verb, parameter, endpoint, 字段, 参数, opcode"),
        new(HeaderMeaning.Resolution, "resolution, solution, action, mitigation, fix, remedy, 解决, 处理, 対処"),
        new(HeaderMeaning.HttpStatus, "http"),
        new(HeaderMeaning.Message, "message, msg, 信息, メッセージ, 메시지"),
        new(HeaderMeaning.Description, "description, explanation, meaning, reason, cause, 描述, 说明, 説明, 설명, descricao, описание"),
        new(HeaderMeaning.Code, "code, codes, codigo, 错误码, 错误代码, 返回码, 返回代码, エラーコード, 코드"),
        new(HeaderMeaning.Status, "status, 状态码"),
        new(HeaderMeaning.Condition, "condition, scenario"),
        new(HeaderMeaning.Name, "name, 名称"),
    ];

    private static readonly string[] MappingWords = ["old", "new", "before", "after", "legacy", "deprecated", "previous", "replacement", "旧", "新"];

    private static readonly string[] OtherSubjects =
    [
        "opcode", "opcodes", "op codes", "rate limit", "rate limits", "rate limiting", "countries", "country codes", "currencies",
        "currency codes", "languages", "language codes", "locales", "操作码",
    ];

    /// <summary>Words that say, in a heading or a header, that the talk is of errors.</summary>
    private static readonly string[] ErrorWords = Array.ConvertAll(
        [
            "error", "errors", "exception", "exceptions", "fault", "faults", "failure", "failures", "fail", "problem", "problems", "code", "codes",
            "错误", "異常", "异常", "返回码", "erro", "erros", "errores", "erreur", "erreurs", "fehler", "ошибк", "エラー",
            "에러", "오류", "errore", "errori", "codigo", "codigos", "код", "コード",
        ],
        Normalize);

    private static readonly HashSet<string> DataTypes = new(StringComparer.Ordinal)
    {
        "string", "str", "text", "int", "int32", "int64", "integer", "long", "short", "number", "numeric", "float", "double", "decimal", "bool",
        "boolean", "object", "array", "list", "map", "date", "datetime", "timestamp", "time", "uuid", "json", "byte", "bytes", "enum", "file",
    };

    private static readonly HashSet<string> DataTypeFillers = new(StringComparer.Ordinal) { "of", "or", "null", "nullable", "optional", "required" };

    /// <summary>The accented letters of the languages that are spoken here, and below each what it is without its accent.</summary>
    private const string AccentedLetters
        = "àáâãäåāăąçćčďđèéêëēėęěğìíîïīįıłľñńňòóôõöőøřśşšșťţțùúûüūůűųýÿźżžйё";
    private const string PlainLetters
        = "aaaaaaaaacccddeeeeeeeegiiiiiiillnnnooooooorsssstttuuuuuuuuyyzzzие";

    private static readonly Dictionary<string, Vocabulary> Exact = BuildExact();

    /// <summary>Tells what a header says.</summary>
    public static HeaderMeaning MeaningOf(string header)
    {
        string text = Normalize(header);
        if (Exact.TryGetValue(text, out Vocabulary? exact))
        {
            return exact.Meaning;
        }

        if (Array.Exists(MappingWords, word => HoldsWord(text, word)))
        {
            return HeaderMeaning.Mapping;
        }

        Vocabulary? held = Array.Find(Words, vocabulary => Array.Exists(vocabulary.Entries, word => HoldsWord(text, word)));
        return held?.Meaning ?? HeaderMeaning.Unknown;
    }

    /// <summary>Tells whether a heading announces a table of something that has codes and is no error.</summary>
    public static bool IsAboutSomethingElse(string heading)
    {
        string text = Normalize(heading);
        return Array.Exists(OtherSubjects, subject => HoldsWord(text, subject));
    }

    /// <summary>Tells whether a heading or a header speaks of errors.</summary>
    public static bool MentionsErrors(string heading)
    {
        string text = Normalize(heading);
        return Array.Exists(ErrorWords, word => HoldsWord(text, word));
    }

    /// <summary>Tells whether a cell names a data type, as the tables of fields and parameters do.</summary>
    public static bool IsDataType(string text)
    {
        // Most cells are told by their first word, and need not be read to their end.
        int blank = text.IndexOf(' ');
        string beginning = blank < 0 ? string.Empty : Normalize(text.Substring(0, blank));
        if (beginning.Length > 0 && !DataTypes.Contains(beginning.Split(' ')[0]))
        {
            return false;
        }

        string[] words = Normalize(text).Split(' ');
        return DataTypes.Contains(words[0]) && Array.TrueForAll(words, word => DataTypes.Contains(word.TrimEnd('s')) || DataTypeFillers.Contains(word));
    }

    /// <summary>
    /// Brings a header to the form in which headers are compared: without accents, width, case and punctuation, the words divided
    /// by single blanks.
    /// </summary>
    public static string Normalize(string header)
    {
        var text = new StringBuilder(header.Length);
        foreach (char original in header)
        {
            char c = Fold(original);
            UnicodeCategory category = char.GetUnicodeCategory(c);
            if (char.IsLetterOrDigit(c))
            {
                text.Append(c);
            }
            else if (category is not (UnicodeCategory.NonSpacingMark or UnicodeCategory.Format or UnicodeCategory.ModifierLetter)
                && text.Length > 0
                && text[text.Length - 1] != ' ')
            {
                text.Append(' ');
            }
        }

        return text.ToString().TrimEnd();
    }

    // Normalisation folds more, but not on machines without ICU, where it returns the text as it is.
    private static char Fold(char c)
    {
        const char FirstFullWidth = '\uFF01';
        const char LastFullWidth = '\uFF5E';
        const char FirstOfAscii = '!';
        char lower = char.ToLowerInvariant(c is >= FirstFullWidth and <= LastFullWidth ? (char)(c - FirstFullWidth + FirstOfAscii) : c);
        int accented = AccentedLetters.IndexOf(lower);
        return accented >= 0 ? PlainLetters[accented] : lower;
    }

    private static Dictionary<string, Vocabulary> BuildExact()
    {
        var exact = new Dictionary<string, Vocabulary>(StringComparer.Ordinal);
        foreach (Vocabulary vocabulary in Phrases)
        {
            foreach (string header in vocabulary.Entries)
            {
                exact[header] = vocabulary;
            }
        }

        return exact;
    }

    /// <summary>Tells whether a text holds a word: between blanks for scripts that have them, anywhere for those that do not.</summary>
    private static bool HoldsWord(string text, string word)
    {
        int at = text.IndexOf(word, StringComparison.Ordinal);
        while (at >= 0)
        {
            int end = at + word.Length;
            if (word[0] > '\u02FF'
                || ((at == 0 || !IsLatin(text[at - 1])) && (end == text.Length || !IsLatin(text[end]))))
            {
                return true;
            }

            at = text.IndexOf(word, at + 1, StringComparison.Ordinal);
        }

        return false;
    }

    private static bool IsLatin(char c) => c <= '\u02FF' && char.IsLetterOrDigit(c);

    /// <summary>Words or phrases that have one meaning, divided by commas.</summary>
    private sealed class Vocabulary(HeaderMeaning meaning, string words)
    {
        public HeaderMeaning Meaning { get; } = meaning;

        /// <summary>Gets the words or phrases as headers are compared.</summary>
        public string[] Entries { get; } = Array.ConvertAll(words.Split(','), Normalize);
    }
}
