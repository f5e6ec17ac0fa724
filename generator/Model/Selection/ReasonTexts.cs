using ErrorCatalog.Generator.Model.Columns;

namespace ErrorCatalog.Generator.Model.Selection;

/// <summary>Says why a table was left.</summary>
internal static class ReasonTexts
{
    /// <summary>Says it in words that may stand behind <c>because</c>.</summary>
    public static string Of(TableRoles roles)
        => roles.IsErrorTable
            ? "it maps HTTP statuses to the codes of other tables"
            : roles.Reason switch
            {
                LeftReason.NoErrors => "neither its headers nor its headings mention errors",
                LeftReason.Fields => "it lists fields, parameters, or headers",
                LeftReason.Tests => "it lists test data",
                LeftReason.Mapping => "it maps old codes to new ones",
                LeftReason.OtherThings => "its heading names codes of something else",
                _ => "no column contains codes or HTTP statuses",
            };
}
