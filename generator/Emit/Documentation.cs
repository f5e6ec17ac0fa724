using System.Collections.Generic;
using ErrorCatalog.Generator.Model;

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
        AddIfAny(remarks, CodeAndStatus(entry));
        AddIfAny(remarks, message.Length > 0 ? CSharpText.XmlText(description) : string.Empty);
        AddIfAny(remarks, CSharpText.XmlText(context.ResolutionOf(entry)));
        foreach (int column in context.TableOf(entry).Others)
        {
            AddIfAny(remarks, Labelled(context.TableOf(entry).Headers[column], entry.Cells[column]));
        }

        WriteSummary(context.Writer, summary.Length > 0 ? CSharpText.XmlText(summary) : "The table says nothing about this error.");
        WriteRemarks(context.Writer, remarks);
    }

    /// <summary>Documents a constant that holds one text of a row.</summary>
    public static void WriteText(SourceWriter writer, EntryModel entry, string text)
    {
        WriteSummary(writer, text.Length > 0 ? CSharpText.XmlText(text) : "The table has no text here.");
        var remarks = new List<string>();
        AddIfAny(remarks, CodeAndStatus(entry));
        WriteRemarks(writer, remarks);
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

    private static void WriteRemarks(SourceWriter writer, List<string> paragraphs)
    {
        if (paragraphs.Count == 1)
        {
            writer.Line("/// <remarks>", paragraphs[0], "</remarks>");
        }
        else if (paragraphs.Count > 1)
        {
            writer.Line("/// <remarks>");
            paragraphs.ForEach(paragraph => writer.Line("/// <para>", paragraph, "</para>"));
            writer.Line("/// </remarks>");
        }
    }

    private static string CodeAndStatus(EntryModel entry)
    {
        var parts = new List<string>();
        if (entry.Code is not null)
        {
            parts.Add("Code <c>" + CSharpText.XmlText(entry.Code) + "</c>");
        }

        if (entry.HttpStatus != 0)
        {
            string status = string.Join(", ", System.Linq.Enumerable.Select(entry.HttpStatuses, value => Invariant.Text(value)));
            parts.Add("HTTP " + status + (entry.StatusText is null || entry.HttpStatuses.Count > 1 ? string.Empty : " " + CSharpText.XmlText(entry.StatusText)));
        }

        return parts.Count == 0 ? string.Empty : string.Join(", ", parts) + ".";
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
