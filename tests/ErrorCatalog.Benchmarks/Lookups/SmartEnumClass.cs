using System.Globalization;
using System.Text;
using ErrorCatalog.Benchmarks.Rows;

namespace ErrorCatalog.Benchmarks.Lookups;

/// <summary>The same rows as a class of Ardalis.SmartEnum, whose names are the symbols where the table has symbols.</summary>
internal static class SmartEnumClass
{
    public static string ToSource(ErrorTable table)
    {
        var source = new StringBuilder(
            """
            public sealed class SmartError : Ardalis.SmartEnum.SmartEnum<SmartError>
            {
                private SmartError(string name, ShopErrorCode code, int httpStatus, string message) : base(name, (int)code)
                {
                    HttpStatus = httpStatus;
                    Message = message;
                }

                public int HttpStatus { get; }

                public string Message { get; }


            """);
        foreach (ErrorRow row in table.Rows)
        {
            string name = table.IsNumeric ? row.Name : row.Code;
            source.Append(
                CultureInfo.InvariantCulture,
                $"    public static readonly SmartError {row.Name} = new(\"{name}\", ShopErrorCode.{row.Name}, {row.HttpStatus}, \"{row.Message}\");\n");
        }

        return source.Append("}\n").ToString();
    }
}
