using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Text;

namespace ErrorCatalog.Generator.Tests.Properties;

/// <summary>A Markdown page, line by line.</summary>
internal sealed record Page(IReadOnlyList<string> Lines)
{
    public string Text => TextWith("\n");

    public string TextWith(string lineEnd) => string.Concat(Lines.Select(line => line + lineEnd));

    /// <summary>Makes pages that lack some lines, or a part of a line.</summary>
    public static IEnumerable<Page> Smaller(Page page)
    {
        for (int size = page.Lines.Count / 2; size > 0; size /= 2)
        {
            for (int start = 0; start + size <= page.Lines.Count; start += size)
            {
                yield return new Page([.. page.Lines.Take(start), .. page.Lines.Skip(start + size)]);
            }
        }

        for (int i = 0; i < page.Lines.Count; i++)
        {
            string line = page.Lines[i];
            for (int size = (line.Length + 1) / 2; size > 0; size /= 2)
            {
                for (int start = 0; start + size <= line.Length; start += size)
                {
                    string shorter = line.Remove(start, size);
                    yield return new Page([.. page.Lines.Take(i), shorter, .. page.Lines.Skip(i + 1)]);
                }
            }
        }
    }

    /// <summary>Writes the page as a C# literal, to be put into a test.</summary>
    public override string ToString()
    {
        var text = new StringBuilder("\"");
        foreach (char c in Text)
        {
            text.Append(c switch
            {
                '\n' => "\\n",
                '"' or '\\' => "\\" + c,
                >= ' ' and <= '~' => c.ToString(),
                _ => "\\u" + ((int)c).ToString("X4", CultureInfo.InvariantCulture),
            });
        }

        return text.Append('"').ToString();
    }
}
