using ErrorCatalog.Generator.Diagnostics;
using ErrorCatalog.Generator.Model.Catalogs;
using ErrorCatalog.Generator.Model.Cells;
using ErrorCatalog.Generator.Model.Rows;

namespace ErrorCatalog.Generator.Model;

/// <summary>Decides what the members of a catalog's enum stand for.</summary>
internal static class CodeKinds
{
    /// <summary>
    /// A catalog is numeric when every code is a canonical integer that fits a <see cref="long"/> and no two share a value;
    /// a single symbol among them makes all of them symbols.
    /// </summary>
    public static CodeKind Classify(List<Row> rows, List<Finding> findings)
    {
        var codeOfValue = new Dictionary<long, string>(rows.Count);
        CodeKind kind = CodeKind.None;
        int integers = 0;
        int coded = 0;
        Row? firstSymbol = null;
        foreach (Row row in rows)
        {
            if (row.Code is not string code)
            {
                continue;
            }

            coded++;
            if (!WireCode.TryGetInteger(code, out long value) || (codeOfValue.TryGetValue(value, out string? other) && other != code))
            {
                firstSymbol ??= row;
                continue;
            }

            integers++;
            codeOfValue[value] = code;
            kind = kind == CodeKind.Int64 || value is < int.MinValue or > int.MaxValue ? CodeKind.Int64 : CodeKind.Int32;
        }

        if (firstSymbol is null)
        {
            return kind;
        }

        // One word among numbers changes the value of every member, which nobody expects; one number among words surprises nobody.
        if (integers > coded / 2)
        {
            findings.Add(Finding.Create(Rules.SymbolAmongNumbers, firstSymbol.CodeSpan, firstSymbol.Code!));
        }

        return CodeKind.Symbol;
    }
}
