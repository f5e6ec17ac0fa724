using System.Linq;

namespace ErrorCatalog.Benchmarks.Rows;

/// <summary>The words of one synthetic error: no two positions have the same.</summary>
internal sealed class ErrorWords
{
    private static readonly string[] Subjects =
    [
        "account", "address", "balance", "batch", "beneficiary", "card", "cart", "charge", "contact", "coupon", "customer", "device",
        "discount", "document", "domain", "invoice", "ledger", "merchant", "message", "order", "parcel", "payment", "plan", "price",
        "product", "refund", "session", "shipment", "subscription", "transfer", "voucher", "webhook",
    ];

    private static readonly string[] Parts =
    [
        "amount", "approval", "attachment", "category", "country", "currency", "date", "description", "destination", "format", "history",
        "holder", "identifier", "key", "language", "limit", "location", "method", "number", "owner", "period", "profile", "quantity",
        "quota", "reference", "region", "schedule", "signature", "source", "status", "token", "version",
    ];

    private static readonly string[] States =
    [
        "blocked", "cancelled", "changed", "closed", "conflicting", "declined", "deleted", "duplicated", "exceeded", "expired", "forbidden",
        "ignored", "inactive", "incomplete", "invalid", "locked", "malformed", "mismatched", "missing", "pending", "rejected", "unavailable",
        "unknown", "unsupported",
    ];

    private static readonly string[] Scopes = ["archive", "backup", "branch", "gateway", "group", "partner", "sandbox", "tenant"];

    private readonly string[] _words;

    private ErrorWords(string[] words) => _words = words;

    /// <summary>Gets <c>PAYMENT_METHOD_DECLINED</c>.</summary>
    public string UpperSnake => string.Join('_', _words).ToUpperInvariant();

    /// <summary>Gets <c>Declined.PaymentMethod</c>.</summary>
    public string Dotted => Capital(_words[^1]) + "." + string.Concat(_words[..^1].Select(Capital));

    /// <summary>Gets <c>PaymentMethodDeclined</c>.</summary>
    public string Pascal => string.Concat(_words.Select(Capital));

    public string Message => $"The {string.Join(' ', _words[..^1])} of this request is {_words[^1]} and was not used.";

    public string Resolution => $"Check the {string.Join(' ', _words[..^1])} and send the request again.";

    /// <summary>Gets the words of a position; neighbours have little in common.</summary>
    public static ErrorWords Of(int position)
    {
        int combinations = Subjects.Length * Parts.Length * States.Length;
        int scope = position / combinations;

        // 7919 is prime, so that every combination comes once.
        int mixed = (int)((position % combinations * 7919L) % combinations);
        string[] words = [Subjects[mixed % 32], Parts[mixed / 32 % 32], States[mixed / 1024]];
        return new ErrorWords(scope == 0 ? words : [Scopes[scope - 1], .. words]);
    }

    private static string Capital(string word) => char.ToUpperInvariant(word[0]) + word[1..];
}
