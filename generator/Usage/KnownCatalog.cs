using System.Globalization;
using ErrorCatalog.Generator.Model.Catalogs;
using ErrorCatalog.Generator.Model.Cells;
using ErrorCatalog.Generator.Model.Words;
using Microsoft.CodeAnalysis;

namespace ErrorCatalog.Generator.Usage;

/// <summary>The generated types of a catalog, as code that uses it sees them: from this project or from a reference.</summary>
internal sealed class KnownCatalog
{
    private const string CodesClass = "Codes";

    // Two texts of which one is a slip of the other have most pairs of characters in common.
    private const double Alike = 0.7;

    private readonly Lazy<Dictionary<long, IFieldSymbol>> _byValue;
    private readonly Lazy<Dictionary<string, IFieldSymbol>> _byText;
    private readonly Lazy<IFieldSymbol[]> _current;

    private KnownCatalog(INamedTypeSymbol enumType)
    {
        string name = enumType.Name.Substring(0, enumType.Name.Length - CatalogIdentity.EnumSuffix.Length);
        Enum = enumType;
        Class = Find(CatalogIdentity.ClassNameOf(name));
        Value = Find(CatalogIdentity.ValueNameOf(name));
        Codes = Class?.GetTypeMembers(CodesClass, 0).FirstOrDefault();
        _byValue = new(ReadValues);
        _byText = new(ReadTexts);
        _current = new(() => [.. Members.Where(member => !member.GetAttributes().Any(attribute => attribute.AttributeClass?.Name == nameof(ObsoleteAttribute)))]);

        INamedTypeSymbol? Find(string type)
            => enumType.ContainingNamespace.GetTypeMembers(type, 0).FirstOrDefault(found => SymbolEqualityComparer.Default.Equals(found.ContainingAssembly, enumType.ContainingAssembly));
    }

    /// <summary>Gets the enum of the codes.</summary>
    public INamedTypeSymbol Enum { get; }

    /// <summary>Gets the static class with the lookups.</summary>
    public INamedTypeSymbol? Class { get; }

    /// <summary>Gets the type of codes that may be unknown; <see langword="null"/> without the runtime library.</summary>
    public INamedTypeSymbol? Value { get; }

    /// <summary>Gets the class with the constants of the codes; <see langword="null"/> if the codes are numbers.</summary>
    public INamedTypeSymbol? Codes { get; }

    /// <summary>Gets the members.</summary>
    public IEnumerable<IFieldSymbol> Members => Enum.GetMembers().OfType<IFieldSymbol>().Where(member => member.HasConstantValue);

    /// <summary>Gets the members that aren't obsolete: their codes are neither retired nor deprecated.</summary>
    public IReadOnlyList<IFieldSymbol> Current => _current.Value;

    /// <summary>Gets the name of the static class.</summary>
    public string ClassName => Class?.Name ?? Enum.Name;

    /// <summary>Recognizes the enum of a catalog.</summary>
    public static KnownCatalog? Of(ITypeSymbol type)
        => type is INamedTypeSymbol { TypeKind: TypeKind.Enum, ContainingType: null } enumType && MayBeEnum(type) && IsGenerated(enumType) ? new KnownCatalog(enumType) : null;

    /// <summary>Tells whether a type is worth a look.</summary>
    public static bool MayBeEnum(ITypeSymbol type) => type.TypeKind == TypeKind.Enum && type.Name.EndsWith(CatalogIdentity.EnumSuffix, StringComparison.Ordinal);

    /// <summary>Gets the enum that a generated type goes with, by its name.</summary>
    public static string? EnumNameOf(INamedTypeSymbol type)
        => type.IsStatic ? CatalogIdentity.EnumNameOfClass(type.Name)
            : type.TypeKind == TypeKind.Struct ? CatalogIdentity.EnumNameOfValue(type.Name)
            : null;

    /// <summary>Finds the member of a literal.</summary>
    /// <param name="literal">A text, or an integer.</param>
    /// <param name="isValue">Whether an integer is the value of a member rather than a code.</param>
    public IFieldSymbol? Find(object literal, bool isValue)
    {
        if (literal is string text)
        {
            return FindText(text);
        }

        long? number = IntegerOf(literal);
        return number is not long value ? null : Codes is null || isValue ? FindValue(value) : FindText(Invariant.Text(value));
    }

    /// <summary>Finds the constant of a member's code.</summary>
    public IFieldSymbol? ConstantOf(IFieldSymbol member) => Codes?.GetMembers(member.Name).OfType<IFieldSymbol>().FirstOrDefault();

    /// <summary>Tells whether the class has a method; some need the runtime library.</summary>
    public bool Has(string method) => MethodsOf(method).Any();

    /// <summary>Tells whether the class has a method whose first parameter is of a type.</summary>
    public bool Has(string method, SpecialType parameter)
        => MethodsOf(method).Any(found => found.Parameters.Length > 0 && found.Parameters[0].Type.SpecialType == parameter);

    /// <summary>Finds the code that a text is a slip of.</summary>
    /// <returns>The code and its member; <see langword="null"/> if there is none or more than one.</returns>
    public (string Code, IFieldSymbol Member)? Nearest(string text)
    {
        IEnumerable<(string Code, IFieldSymbol Member)> all = Codes is null
            ? _byValue.Value.Select(pair => (Invariant.Text(pair.Key), pair.Value))
            : _byText.Value.Select(pair => (pair.Key, pair.Value));
        (string Code, IFieldSymbol Member)[] near = [.. all.Where(candidate => Codes is null ? HasDigitsSwapped(candidate.Code, text) : IsAlike(candidate.Code, text)).Take(2)];
        return near.Length == 1 ? near[0] : null;
    }

    /// <summary>Reads an integer of any type.</summary>
    public static long? IntegerOf(object? constant)
        => constant switch
        {
            int value => value,
            long value => value,
            uint value => value,
            ulong value when value <= long.MaxValue => (long)value,
            short value => value,
            ushort value => value,
            byte value => value,
            sbyte value => value,
            _ => null,
        };

    private static bool IsGenerated(INamedTypeSymbol type)
        => type.GetAttributes().Any(attribute
            => attribute.AttributeClass?.Name == "GeneratedCodeAttribute"
                && attribute.ConstructorArguments.Length == 2
                && attribute.ConstructorArguments[0].Value is "ErrorCatalog");

    private static bool IsAlike(string code, string text)
        => string.Equals(code, text, StringComparison.OrdinalIgnoreCase) || Resemblance.Between(code, text) >= Alike;

    // A number with another digit is as likely another code; one in which two digits have changed places isn't.
    private static bool HasDigitsSwapped(string code, string text)
    {
        if (code.Length != text.Length || code.Length < 4)
        {
            return false;
        }

        int[] different = [.. Enumerable.Range(0, code.Length).Where(i => code[i] != text[i])];
        return different.Length == 2
            && different[1] == different[0] + 1
            && code[different[0]] == text[different[1]]
            && code[different[1]] == text[different[0]];
    }

    private IEnumerable<IMethodSymbol> MethodsOf(string name) => Class?.GetMembers(name).OfType<IMethodSymbol>() ?? [];

    private IFieldSymbol? FindValue(long value) => _byValue.Value.TryGetValue(value, out IFieldSymbol? member) ? member : null;

    private IFieldSymbol? FindText(string text)
    {
        if (Codes is not null)
        {
            return _byText.Value.TryGetValue(text, out IFieldSymbol? member) ? member : null;
        }

        return WireCode.TryGetInteger(text, out long value) ? FindValue(value) ?? FindValue(WireCode.ToInt32(value)) : null;
    }

    private Dictionary<long, IFieldSymbol> ReadValues()
    {
        var members = new Dictionary<long, IFieldSymbol>();
        foreach (IFieldSymbol member in Members)
        {
            if (IntegerOf(member.ConstantValue) is long value && !members.ContainsKey(value))
            {
                members.Add(value, member);
            }
        }

        return members;
    }

    private Dictionary<string, IFieldSymbol> ReadTexts()
    {
        var members = new Dictionary<string, IFieldSymbol>(StringComparer.Ordinal);
        foreach (IFieldSymbol member in Members)
        {
            if (ConstantOf(member)?.ConstantValue is string code && !members.ContainsKey(code))
            {
                members.Add(code, member);
            }
        }

        return members;
    }
}
