using System.Collections.Generic;
using System.Text;
using ErrorCatalog.Generator.Common;
using ErrorCatalog.Generator.Model.Catalogs;
using ErrorCatalog.Generator.Model.Cells;

namespace ErrorCatalog.Generator.Emit;

/// <summary>Writes the XML documentation that a tooltip shows.</summary>
internal static class Documentation
{
    /// <summary>Documents a row: its message, and then its code, HTTP status, description and resolution.</summary>
    public static void WriteEntry(EmitContext context, EntryModel entry)
    {
        string message = context.MessageOf(entry);
        string description = context.DescriptionOf(entry);
        string summary = message.Length > 0 ? message : description;
        var remarks = new List<string>();
        AddIfAny(remarks, message.Length > 0 ? CSharpText.XmlText(description) : string.Empty);
        AddIfAny(remarks, CSharpText.XmlText(context.ResolutionOf(entry)));
        foreach (int column in context.TableOf(entry).Others)
        {
            AddIfAny(remarks, Labelled(context.TableOf(entry).Headers[column], entry.Cells[column]));
        }

        WriteSummary(context.Writer, summary.Length > 0 ? CSharpText.XmlText(summary) : "The table says nothing about this error.");
        WriteRemarks(context.Writer, entry, remarks);
    }

    /// <summary>Documents a constant that holds one text of a row.</summary>
    public static void WriteText(SourceWriter writer, EntryModel entry, string text)
    {
        WriteSummary(writer, text.Length > 0 ? CSharpText.XmlText(text) : "The table has no text here.");
        WriteRemarks(writer, entry, []);
    }

    /// <summary>Writes a summary that is XML already.</summary>
    public static void WriteSummary(SourceWriter writer, string xml) => writer.Line("/// <summary>", xml, "</summary>");

    /// <summary>Writes the documentation of a parameter, which is XML already.</summary>
    public static void WriteParameter(SourceWriter writer, string name, string xml)
        => writer.Line("/// <param name=\"" + name + "\">" + xml + "</param>");

    /// <summary>Writes the documentation of what a method returns, which is XML already.</summary>
    public static void WriteReturns(SourceWriter writer, string xml) => writer.Line("/// <returns>" + xml + "</returns>");

    /// <summary>Writes the documentation of the exception for a value that is not in the table.</summary>
    public static void WriteThrows(SourceWriter writer, string xml)
        => writer.Line("/// <exception cref=\"global::System.ArgumentOutOfRangeException\">" + xml + "</exception>");

    /// <summary>Writes the code and the HTTP status, and what else there is to say, each as a paragraph where there are several.</summary>
    private static void WriteRemarks(SourceWriter writer, EntryModel entry, List<string> texts)
    {
        bool hasCodeOrStatus = entry.Code is not null || entry.HttpStatus != 0;
        bool hasSeveral = texts.Count + (hasCodeOrStatus ? 1 : 0) > 1;
        string open = hasSeveral ? "/// <para>" : "/// <remarks>";
        string close = hasSeveral ? "</para>" : "</remarks>";
        if (hasSeveral)
        {
            writer.Line("/// <remarks>");
        }

        if (hasCodeOrStatus)
        {
            AppendCodeAndStatus(writer.StartLine().Append(open), entry).Append(close);
            writer.EndLine();
        }

        foreach (string text in texts)
        {
            writer.Line(open, text, close);
        }

        if (hasSeveral)
        {
            writer.Line("/// </remarks>");
        }
    }

    private static StringBuilder AppendCodeAndStatus(StringBuilder line, EntryModel entry)
    {
        if (entry.Code is not null)
        {
            line.Append("Code <c>").Append(CSharpText.XmlText(entry.Code)).Append("</c>");
        }

        if (entry.HttpStatus != 0)
        {
            string separator = entry.Code is null ? "HTTP " : ", HTTP ";
            foreach (int status in entry.HttpStatuses)
            {
                line.Append(separator).Append(Invariant.Text(status));
                separator = ", ";
            }

            if (entry.StatusText is not null && entry.HttpStatuses.Count == 1)
            {
                line.Append(' ').Append(CSharpText.XmlText(entry.StatusText));
            }
        }

        return line.Append('.');
    }

    private static string Labelled(string header, string text)
        => CellValue.IsNone(text) ? string.Empty : CSharpText.XmlText(header.Length == 0 ? text : header + ": " + text);

    private static void AddIfAny(List<string> paragraphs, string paragraph)
    {
        if (paragraph.Length > 0)
        {
            paragraphs.Add(paragraph);
        }
    }
}
