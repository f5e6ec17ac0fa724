using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace ErrorCatalog.Generator.Usage;

/// <summary>A call of a method that every enum has, for the enum of a catalog.</summary>
/// <param name="Catalog">The catalog.</param>
/// <param name="Method">The name of the method of <see cref="Enum"/>.</param>
/// <param name="Value">The code that the method is called for, or the text that it parses.</param>
internal sealed record EnumCall(KnownCatalog Catalog, string Method, IOperation? Value)
{
    /// <summary>Gets whether the method makes a member out of a text.</summary>
    public bool IsParse => Method is nameof(Enum.Parse) or nameof(Enum.TryParse);

    /// <summary>Gets the methods of the catalog that are meant, the most probable one first; empty if it has none of them.</summary>
    public IEnumerable<string> Replacements
    {
        get
        {
            string[] names = Method switch
            {
                nameof(Enum.IsDefined) => ["IsDefined"],
                nameof(Enum.GetName) or nameof(ToString) => ["GetName", "GetCode"],
                _ => IsName ? ["TryParseName"] : IgnoresCase ? ["TryParseName", "TryParse"] : ["TryParse", "TryParseName"],
            };
            return names.Where(name => IsParse ? Catalog.Has(name, SpecialType.System_String) : Catalog.Has(name));
        }
    }

    private bool IsName => Value?.ConstantValue is { HasValue: true, Value: string name } && Catalog.Members.Any(member => member.Name == name);

    /// <summary>Gets whether the call ignores case, which suggests that it parses names rather than codes.</summary>
    public bool IgnoresCase { get; init; }

    /// <summary>Recognizes a call.</summary>
    public static EnumCall? Of(IInvocationOperation call, KnownCatalogs catalogs)
    {
        IMethodSymbol method = call.TargetMethod;
        if (method.ContainingType?.SpecialType != SpecialType.System_Enum)
        {
            return null;
        }

        switch (method.Name)
        {
            case nameof(ToString) when method.Parameters.Length == 0 && catalogs.OfEnum(call.Instance?.Type) is KnownCatalog catalog:
                return new EnumCall(catalog, method.Name, call.Instance);
            case nameof(Enum.GetName) when IsTestedForNull(call):
                return null;
            case nameof(Enum.Parse) or nameof(Enum.TryParse) or nameof(Enum.GetName) or nameof(Enum.IsDefined):
                return OfStatic(call, catalogs);
            default:
                return null;
        }
    }

    private static EnumCall? OfStatic(IInvocationOperation call, KnownCatalogs catalogs)
    {
        IMethodSymbol method = call.TargetMethod;
        IOperation? type = Argument(call, 0);
        ITypeSymbol? enumType = method.TypeArguments.Length == 1 ? method.TypeArguments[0] : (type as ITypeOfOperation)?.TypeOperand;
        if (catalogs.OfEnum(enumType) is not KnownCatalog catalog)
        {
            return null;
        }

        IOperation? value = Argument(call, method.TypeArguments.Length == 1 ? 0 : 1).WithoutImplicit();

        // "Enum.IsDefined" and "Enum.GetName" also take a name or a number, for which the catalog has no method of the same kind.
        bool isCode = SymbolEqualityComparer.Default.Equals(value?.Type, catalog.Enum);
        return isCode || method.Name is nameof(Enum.Parse) or nameof(Enum.TryParse)
            ? new EnumCall(catalog, method.Name, value) { IgnoresCase = call.Arguments.Any(MayIgnoreCase) }
            : null;
    }

    private static bool MayIgnoreCase(IArgumentOperation argument)
        => argument.Parameter?.Type.SpecialType == SpecialType.System_Boolean && argument.Value.ConstantValue.Value is not false;

    // If null is expected, a method that throws is no replacement.
    private static bool IsTestedForNull(IInvocationOperation call)
        => call.WithImplicit() is { Parent: IOperation parent } value
            && (parent is ICoalesceOperation or IConditionalAccessOperation or IIsPatternOperation
                || value.ComparedWith().WithoutImplicit()?.ConstantValue is { HasValue: true, Value: null });

    private static IOperation? Argument(IInvocationOperation call, int position)
        => call.Arguments.FirstOrDefault(argument => argument.Parameter?.Ordinal == position)?.Value;
}
