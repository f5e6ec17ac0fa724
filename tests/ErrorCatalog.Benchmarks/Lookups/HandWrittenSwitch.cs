using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Text;
using ErrorCatalog.Benchmarks.Rows;

namespace ErrorCatalog.Benchmarks.Lookups;

/// <summary>The <c>switch</c> statements that people write who have no generator.</summary>
internal sealed class HandWrittenSwitch(ErrorTable table)
{
    private const string Title = "hand-written switch";

    public Contender HttpStatus()
        => Create(
            "ShopErrorCode",
            "int",
            table.Rows
                .GroupBy(row => row.HttpStatus)
                .Select(group => (Member(group), group.Key.ToString(CultureInfo.InvariantCulture))));

    public Contender Message() => Create("ShopErrorCode", "string", table.Rows.Select(row => (Member([row]), Literal(row.Message))));

    public Contender Name() => Create("ShopErrorCode", "string", table.Rows.Select(row => (Member([row]), Literal(row.Name))));

    public Contender FromNumber()
        => Create("int", "ShopErrorCode", table.Rows.Select(row => (Label(row.Code), "ShopErrorCode." + row.Name)));

    public Contender FromText(string keyType)
        => Create(keyType, "ShopErrorCode", table.Rows.Select(row => (Label(Literal(row.Code)), "ShopErrorCode." + row.Name)));

    public Contender FromName()
        => Create("string", "ShopErrorCode", table.Rows.Select(row => (Label(Literal(row.Name)), "ShopErrorCode." + row.Name)));

    private static Contender Create(string key, string value, IEnumerable<(string Labels, string Result)> sections)
    {
        var source = new StringBuilder();
        source.Append(CultureInfo.InvariantCulture, $"private static {value} Map({key} key)\n{{\nswitch (key)\n{{\n");
        foreach ((string labels, string result) in sections)
        {
            source.Append(labels).Append("return ").Append(result).Append(";\n");
        }

        source.Append("default: return default;\n}\n}\n");
        return new Contender(Title, "Map(key)", source.ToString());
    }

    private static string Member(IEnumerable<ErrorRow> rows) => string.Concat(rows.Select(row => Label("ShopErrorCode." + row.Name)));

    private static string Label(string constant) => $"case {constant}:\n";

    // Synthetic texts hold nothing that C# would read otherwise.
    private static string Literal(string text) => $"\"{text}\"";
}
