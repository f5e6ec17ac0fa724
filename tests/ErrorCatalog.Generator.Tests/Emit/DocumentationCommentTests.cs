using System;
using System.Linq;
using System.Xml.Linq;
using ErrorCatalog.Generator.Emit;
using ErrorCatalog.Generator.Model.Catalogs;
using ErrorCatalog.Generator.Model.Columns;
using ErrorCatalog.Generator.Tests.Harness;
using Xunit;
using static ErrorCatalog.Generator.Tests.Model.Modelling;

namespace ErrorCatalog.Generator.Tests.Emit;

/// <summary>What a tooltip shows of a row.</summary>
public class DocumentationCommentTests
{
    [Theory]
    [InlineData("1|Read error|The file is gone.|It was deleted.|Restore it.", "1: Read error", "The file is gone.", "Trigger: It was deleted.", "Restore it.")]
    [InlineData("1|Read error||It was deleted.|Restore it.", "1: Read error", "Trigger: It was deleted.", "Restore it.")]
    [InlineData("1|-|The file is gone.|It was deleted.|-", "1: The file is gone.", "Trigger: It was deleted.")]
    [InlineData("1|||It was deleted.|Restore it.", "1: It was deleted.", "Restore it.")]
    [InlineData("1|Gone|Gone|N/A|None", "1: Gone")]
    [InlineData("1||||", "1")]
    public void A_row_is_documented_with_its_texts_each_once(string row, string summary, params string[] remarks)
    {
        CatalogModel catalog = Catalog(
            Table("Code|Message|Description|Trigger|Resolution", row),
            new ColumnOverride(ColumnRole.Message, "Message"),
            new ColumnOverride(ColumnRole.Cause, "Trigger"));

        XElement documentation = DocumentationOf(catalog, "1");
        Assert.Equal(summary, documentation.Element("summary")!.Value.Trim());
        Assert.Equal(remarks, Remarks(documentation));
    }

    private static XElement DocumentationOf(CatalogModel catalog, string value)
    {
        string source = CatalogEmitter.Emit(catalog, TargetFeatures.From(Target.Latest.ParseOptions));
        string[] above = source[..source.IndexOf($" = {value},\n", StringComparison.Ordinal)].Split('\n')[..^1];
        string[] comment = [.. above.Reverse().Select(line => line.Trim()).TakeWhile(line => line.StartsWith("///", StringComparison.Ordinal)).Reverse()];
        return XElement.Parse("<doc>" + string.Join('\n', comment.Select(line => line[3..])) + "</doc>");
    }

    private static string[] Remarks(XElement documentation)
        => documentation.Element("remarks") is not { } remarks ? []
            : remarks.Elements("para").Any() ? [.. remarks.Elements("para").Select(paragraph => paragraph.Value.Trim())]
            : [remarks.Value.Trim()];
}
