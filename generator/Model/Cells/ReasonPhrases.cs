namespace ErrorCatalog.Generator.Model.Cells;

/// <summary>
/// The IANA HTTP Status Code Registry (https://www.iana.org/assignments/http-status-codes), which RFC 9110, section 16.2,
/// established.
/// </summary>
internal static class ReasonPhrases
{
    private static readonly Dictionary<int, string> Registered = new()
    {
        { 100, "Continue" }, { 101, "Switching Protocols" }, { 102, "Processing" }, { 103, "Early Hints" },
        { 104, "Upload Resumption Supported" },
        { 200, "OK" }, { 201, "Created" }, { 202, "Accepted" }, { 203, "Non-Authoritative Information" },
        { 204, "No Content" }, { 205, "Reset Content" }, { 206, "Partial Content" }, { 207, "Multi-Status" },
        { 208, "Already Reported" }, { 226, "IM Used" },
        { 300, "Multiple Choices" }, { 301, "Moved Permanently" }, { 302, "Found" }, { 303, "See Other" },
        { 304, "Not Modified" }, { 305, "Use Proxy" }, { 307, "Temporary Redirect" }, { 308, "Permanent Redirect" },
        { 400, "Bad Request" }, { 401, "Unauthorized" }, { 402, "Payment Required" }, { 403, "Forbidden" },
        { 404, "Not Found" }, { 405, "Method Not Allowed" }, { 406, "Not Acceptable" },
        { 407, "Proxy Authentication Required" }, { 408, "Request Timeout" }, { 409, "Conflict" }, { 410, "Gone" },
        { 411, "Length Required" }, { 412, "Precondition Failed" }, { 413, "Content Too Large" }, { 414, "URI Too Long" },
        { 415, "Unsupported Media Type" }, { 416, "Range Not Satisfiable" }, { 417, "Expectation Failed" },
        { 421, "Misdirected Request" }, { 422, "Unprocessable Content" }, { 423, "Locked" }, { 424, "Failed Dependency" },
        { 425, "Too Early" }, { 426, "Upgrade Required" }, { 428, "Precondition Required" }, { 429, "Too Many Requests" },
        { 431, "Request Header Fields Too Large" }, { 451, "Unavailable For Legal Reasons" },
        { 500, "Internal Server Error" }, { 501, "Not Implemented" }, { 502, "Bad Gateway" },
        { 503, "Service Unavailable" }, { 504, "Gateway Timeout" }, { 505, "HTTP Version Not Supported" },
        { 506, "Variant Also Negotiates" }, { 507, "Insufficient Storage" }, { 508, "Loop Detected" },
        { 510, "Not Extended" }, { 511, "Network Authentication Required" },
    };

    // What RFC 7231 and RFC 4918 called 413, 414, 416 and 422, and what pages commonly write.
    private static readonly HashSet<string> Known = new(Registered.Values, StringComparer.OrdinalIgnoreCase)
    {
        "Payload Too Large", "Request Entity Too Large", "Request-URI Too Long", "Requested Range Not Satisfiable",
        "Unprocessable Entity", "Request Time-out", "Gateway Time-out", "Unauthorised", "Server Error", "I'm a teapot",
        "Success",
    };

    /// <summary>Finds the registered reason phrase of a status.</summary>
    /// <returns>The phrase, or <see langword="null"/> for a status that is not registered.</returns>
    public static string? Find(int httpStatus) => Registered.TryGetValue(httpStatus, out string? phrase) ? phrase : null;

    /// <summary>Tells whether a text is a reason phrase, in any case.</summary>
    public static bool IsKnown(string text) => Known.Contains(text);
}
