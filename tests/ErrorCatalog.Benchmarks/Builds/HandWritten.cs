using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Net;
using System.Text;
using ErrorCatalog.Benchmarks.Rows;

namespace ErrorCatalog.Benchmarks.Builds;

/// <summary>What somebody without the generator would keep by hand for the same rows.</summary>
internal static class HandWritten
{
    /// <summary>Writes the enum and the constants, with the documentation that the generator would give them.</summary>
    public static string EnumAndConstants(ErrorTable table)
    {
        var source = new StringBuilder(
            """
            namespace Shop
            {
                /// <summary>The errors of the shop.</summary>
                public enum ShopErrorCode
                {

            """);
        int value = 0;
        foreach (ErrorRow row in table.Rows)
        {
            source.Append(
                CultureInfo.InvariantCulture,
                $"""
                        /// <summary>{Origin(row)}: {row.Message}</summary>
                        /// <remarks>{row.Resolution}</remarks>
                        {row.Name} = {(table.IsNumeric ? row.Code : ++value)},


                """);
        }

        source.Append(
            """
                }

                /// <summary>The texts of the errors.</summary>
                public static class ShopErrors
                {

            """);
        AppendConstants(source, "Messages", table, row => row.Message);
        AppendConstants(source, "Resolutions", table, row => row.Resolution);
        return source.Append("    }\n}\n").ToString();
    }

    /// <summary>Writes what the first lookups of a program need beside the enum: a table for each.</summary>
    public static string Lookups(ErrorTable table)
    {
        const string Code = "ShopErrorCode";
        var source = new StringBuilder(
            """
            using System.Collections.Frozen;
            using System.Collections.Generic;

            namespace Shop
            {
                /// <summary>The tables of the errors.</summary>
                public static class ShopLookups
                {

            """);
        Append("HttpStatuses", Code, "int", row => (Member(row), row.HttpStatus.ToString(CultureInfo.InvariantCulture)));
        Append("Messages", Code, "string", row => (Member(row), "ShopErrors.Messages." + row.Name));
        Append("Resolutions", Code, "string", row => (Member(row), "ShopErrors.Resolutions." + row.Name));
        Append("Codes", "string", Code, row => ($"\"{row.Code}\"", Member(row)));
        return source.Append("    }\n}\n").ToString();

        static string Member(ErrorRow row) => $"{Code}.{row.Name}";

        void Append(string name, string key, string value, Func<ErrorRow, (string Key, string Value)> pair)
            => AppendTable(source, name, $"Dictionary<{key}, {value}>", table.Rows.Select(pair));
    }

    /// <summary>Writes the class that the designer makes for a resource file.</summary>
    public static string ResourceClass(ErrorTable table)
    {
        var source = new StringBuilder(
            """
            namespace Shop
            {
                /// <summary>A strongly-typed resource class, for looking up localized strings, etc.</summary>
                public static class Messages
                {
                    private static global::System.Resources.ResourceManager resourceMan;

                    /// <summary>Returns the cached ResourceManager instance used by this class.</summary>
                    public static global::System.Resources.ResourceManager ResourceManager
                        => resourceMan ??= new global::System.Resources.ResourceManager("Shop.Messages", typeof(Messages).Assembly);

                    /// <summary>Overrides the current thread's CurrentUICulture property for all resource lookups using this class.</summary>
                    public static global::System.Globalization.CultureInfo Culture { get; set; }


            """);
        foreach (ErrorRow row in table.Rows)
        {
            source.Append(
                CultureInfo.InvariantCulture,
                $$"""
                        /// <summary>Looks up a localized string similar to {{row.Message}}.</summary>
                        public static string {{row.Name}}
                        {
                            get
                            {
                                return ResourceManager.GetString("{{row.Name}}", Culture);
                            }
                        }


                """);
        }

        return source.Append("    }\n}\n").ToString();
    }

    /// <summary>Writes the resource file itself.</summary>
    public static string ResourceFile(ErrorTable table)
    {
        var text = new StringBuilder(
            """
            <?xml version="1.0" encoding="utf-8"?>
            <root>
              <resheader name="resmimetype"><value>text/microsoft-resx</value></resheader>
              <resheader name="version"><value>2.0</value></resheader>
              <resheader name="reader"><value>System.Resources.ResXResourceReader, System.Windows.Forms</value></resheader>
              <resheader name="writer"><value>System.Resources.ResXResourceWriter, System.Windows.Forms</value></resheader>

            """);
        foreach (ErrorRow row in table.Rows)
        {
            text.Append(CultureInfo.InvariantCulture, $"  <data name=\"{row.Name}\" xml:space=\"preserve\"><value>{row.Message}</value></data>\n");
        }

        return text.Append("</root>\n").ToString();
    }

    private static void AppendConstants(StringBuilder source, string name, ErrorTable table, Func<ErrorRow, string> text)
    {
        source.Append(
            CultureInfo.InvariantCulture,
            $$"""
                    /// <summary>{{name}} by the names of the errors.</summary>
                    public static class {{name}}
                    {

            """);
        foreach (ErrorRow row in table.Rows)
        {
            source.Append(
                CultureInfo.InvariantCulture,
                $"""
                            /// <summary>The text of <see cref="ShopErrorCode.{row.Name}"/> ({row.Code}).</summary>
                            public const string {row.Name} = "{text(row)}";


                """);
        }

        source.Append("        }\n\n");
    }

    private static string Origin(ErrorRow row)
    {
        string phrase = string.Concat(((HttpStatusCode)row.HttpStatus).ToString().Select((letter, i) => i > 0 && char.IsUpper(letter) ? " " + letter : letter.ToString()));
        return $"<c>{row.Code}</c> (HTTP {row.HttpStatus} {phrase})";
    }

    private static void AppendTable(StringBuilder source, string name, string type, IEnumerable<(string Key, string Value)> rows)
    {
        source.Append(
            CultureInfo.InvariantCulture,
            $$"""
                    /// <summary>{{name}} of the errors.</summary>
                    public static readonly Frozen{{type}} {{name}} = new {{type}}
                    {

            """);
        foreach ((string left, string right) in rows)
        {
            source.Append(CultureInfo.InvariantCulture, $"            [{left}] = {right},\n");
        }

        source.Append("        }.ToFrozenDictionary();\n\n");
    }
}
