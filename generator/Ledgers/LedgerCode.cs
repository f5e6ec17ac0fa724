using System.Globalization;
using System.Text;
using ErrorCatalog.CompilerServices;

namespace ErrorCatalog.Generator.Ledgers;

/// <summary>Reads and writes codes in a ledger, in which a backslash takes away the meaning of the character behind it.</summary>
internal static class LedgerCode
{
    private const string Special = "\\|";
    private const string SpecialAtStart = "#[<>=";

    /// <summary>Tells whether a row of a page may have the code. The lines of a large catalog are divided by tabs and line ends.</summary>
    public static bool MayBe(string code)
        => code.Length <= CodeContract.MaxCodeLength && !code.Any(c => char.IsControl(c) && char.IsWhiteSpace(c));

    /// <summary>Writes a code so that it's the first cell of a line, and neither a comment nor anything else.</summary>
    public static string Write(string code)
    {
        var escaped = new StringBuilder(code.Length);
        foreach (char c in code)
        {
            if (char.IsControl(c) || c is '\u2028' or '\u2029' || char.GetUnicodeCategory(c) is UnicodeCategory.Format)
            {
                escaped.Append("\\u").Append(((int)c).ToString("X4", CultureInfo.InvariantCulture));
                continue;
            }

            bool isSpecial = Special.IndexOf(c) >= 0 || (escaped.Length == 0 && (SpecialAtStart.IndexOf(c) >= 0 || code == LedgerSyntax.None));
            escaped.Append(isSpecial ? "\\" : string.Empty).Append(c);
        }

        return escaped.ToString();
    }

    /// <summary>Reads a code.</summary>
    public static string Read(string cell)
    {
        const int HexDigits = 4;
        var code = new StringBuilder(cell.Length);
        for (int i = 0; i < cell.Length; i++)
        {
            bool isEscape = cell[i] == '\\' && i + 1 < cell.Length;
            if (isEscape
                && cell[i + 1] == 'u'
                && i + 1 + HexDigits < cell.Length
                && int.TryParse(cell.Substring(i + 2, HexDigits), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out int character))
            {
                code.Append((char)character);
                i += 1 + HexDigits;
            }
            else
            {
                i += isEscape ? 1 : 0;
                code.Append(cell[i]);
            }
        }

        return code.ToString();
    }
}
