using ErrorCatalog.Generator.Model.Catalogs;
using ErrorCatalog.Generator.Model.Cells;

namespace ErrorCatalog.Generator.Emit;

/// <summary>Writes the XML documentation that a tooltip shows.</summary>
internal static class Documentation
{
    /// <summary>Documents a row. Code, status and message are in the summary, since completion lists of several editors show nothing else.</summary>
    public static void WriteEntry(EmitContext context, EntryModel entry)
    {
        TableModel table = context.TableOf(entry);
        string message = entry.Text(table.Message);
        string description = entry.Text(table.Description);
        string cause = entry.Text(table.Cause);
        string text = message.Length > 0 ? message : description.Length > 0 ? description : cause;
        string key = KeyOf(entry);
        string summary = key.Length == 0 ? CSharpText.XmlText(text) : text.Length == 0 ? key : key + ": " + CSharpText.XmlText(text);
        WriteSummary(context.Writer, summary.Length == 0 ? "No description." : summary);

        string[] remarks =
        [
            description == text ? string.Empty : CSharpText.XmlText(description),
            cause.Length == 0 || cause == text ? string.Empty : Labelled(table.Headers[table.Cause], cause),
            CSharpText.XmlText(entry.Text(table.Resolution)),
            .. table.Others.Select(column => Labelled(table.Headers[column], entry.Cells[column])),
            SeeLinks(entry),
        ];
        WriteRemarks(context.Writer, [.. remarks.Where(remark => remark.Length > 0)]);
    }

    /// <summary>Writes a summary that is XML already.</summary>
    public static void WriteSummary(SourceWriter writer, string xml) => Write(writer, "<summary>", xml, "</summary>");

    /// <summary>Marks what a row is in code as obsolete if the row has left the page, or is deprecated on it.</summary>
    public static void WriteObsolete(EmitContext context, EntryModel entry)
    {
        if (entry.IsObsolete)
        {
            string subject = entry.Code is null ? "The row" : "The code '" + entry.Code + "'";
            string what = entry.RetiredIn is not string release ? " is deprecated" + entry.Facts.Deprecation
                : " was removed from " + context.Catalog.SourceName + (release.Length == 0 ? string.Empty : " (" + release + ")");
            string end = what.EndsWith(".", StringComparison.Ordinal) || what.EndsWith("。", StringComparison.Ordinal) ? string.Empty : ".";
            context.Writer.Line("[global::System.Obsolete(" + CSharpText.Literal(subject + what + end) + ")]");
        }
    }

    /// <summary>Says which error a row is: by its code, by its HTTP status, or by both.</summary>
    public static string KeyOf(EntryModel entry)
    {
        string status = StatusOf(entry);
        string code = entry.Code is null ? string.Empty : "<c>" + CSharpText.XmlText(entry.Code) + "</c>";
        return code.Length == 0 ? status : status.Length == 0 ? code : code + " (" + status + ")";
    }

    private static string StatusOf(EntryModel entry)
    {
        string statuses = string.Join(", ", entry.HttpStatuses.Select(status => Invariant.Text(status)));
        bool hasPhrase = entry.HttpStatuses.Count == 1 && entry.StatusText is not null;
        return statuses.Length == 0 ? string.Empty : "HTTP " + statuses + (hasPhrase ? " " + CSharpText.XmlText(entry.StatusText!) : string.Empty);
    }

    private static void WriteRemarks(SourceWriter writer, string[] remarks)
    {
        if (remarks.Length == 1)
        {
            Write(writer, "<remarks>", remarks[0], "</remarks>");
        }
        else if (remarks.Length > 1)
        {
            writer.Line("/// <remarks>");
            foreach (string remark in remarks)
            {
                Write(writer, "<para>", remark, "</para>");
            }

            writer.Line("/// </remarks>");
        }
    }

    private static void Write(SourceWriter writer, string open, string xml, string close)
    {
        const string Slashes = "/// ";
        string line = Slashes + open + xml + close;
        if (writer.Fits(line))
        {
            writer.Line(line);
            return;
        }

        writer.Line(Slashes + open);
        writer.Fill(Words(xml), Slashes);
        writer.Line(Slashes + close);
    }

    /// <summary>Splits XML where a line may end, which is not within a tag.</summary>
    private static IEnumerable<string> Words(string xml)
    {
        string tag = string.Empty;
        foreach (string piece in xml.Split(' '))
        {
            string word = tag + piece;
            bool isInTag = word.LastIndexOf('<') > word.LastIndexOf('>');
            tag = isInTag ? word + " " : string.Empty;
            if (!isInTag)
            {
                yield return word;
            }
        }
    }

    // A link that isn't absolute leads nowhere from a tooltip, and one of another scheme may run a script.
    private static string SeeLinks(EntryModel entry)
    {
        string[] links =
        [
            .. entry.Links
                .Where(link => link.StartsWith("https://", StringComparison.OrdinalIgnoreCase) || link.StartsWith("http://", StringComparison.OrdinalIgnoreCase))
                .Select(link => "<see href=\"" + CSharpText.XmlUrl(link) + "\"/>"),
        ];
        return links.Length == 0 ? string.Empty : "See " + string.Join(", ", links) + ".";
    }

    private static string Labelled(string header, string text)
    {
        // A label is there for each row; one as long as a text would bury the texts, and the page has it once.
        const int MaxLabelLength = 80;
        string label = header.Length <= MaxLabelLength ? header : header.Substring(0, MaxLabelLength) + "…";
        return CellValue.IsNone(text) ? string.Empty : CSharpText.XmlText(label.Length == 0 ? text : label + ": " + text);
    }
}
