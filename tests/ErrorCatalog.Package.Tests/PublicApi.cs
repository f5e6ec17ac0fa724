using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Xml.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace ErrorCatalog.Package.Tests;

/// <summary>What an assembly shows to those who use it, as the compiler sees it.</summary>
internal sealed class PublicApi
{
    private static readonly SymbolDisplayFormat Format = new(
        SymbolDisplayGlobalNamespaceStyle.Omitted,
        SymbolDisplayTypeQualificationStyle.NameAndContainingTypesAndNamespaces,
        SymbolDisplayGenericsOptions.IncludeTypeParameters | SymbolDisplayGenericsOptions.IncludeVariance,
        SymbolDisplayMemberOptions.IncludeAccessibility | SymbolDisplayMemberOptions.IncludeConstantValue | SymbolDisplayMemberOptions.IncludeModifiers
            | SymbolDisplayMemberOptions.IncludeParameters | SymbolDisplayMemberOptions.IncludeRef | SymbolDisplayMemberOptions.IncludeType,
        SymbolDisplayDelegateStyle.NameAndSignature,
        SymbolDisplayExtensionMethodStyle.StaticMethod,
        SymbolDisplayParameterOptions.IncludeDefaultValue | SymbolDisplayParameterOptions.IncludeExtensionThis | SymbolDisplayParameterOptions.IncludeModifiers
            | SymbolDisplayParameterOptions.IncludeName | SymbolDisplayParameterOptions.IncludeType,
        SymbolDisplayPropertyStyle.ShowReadWriteDescriptor,
        SymbolDisplayLocalOptions.None,
        SymbolDisplayKindOptions.None,
        SymbolDisplayMiscellaneousOptions.IncludeNullableReferenceTypeModifier | SymbolDisplayMiscellaneousOptions.UseSpecialTypes);

    private readonly Dictionary<string, XElement> _documentation;

    /// <param name="assembly">The path of the assembly; its documentation lies beside it.</param>
    /// <param name="references">The paths of what it refers to beyond the framework.</param>
    public PublicApi(string assembly, params string[] references)
    {
        MetadataReference reference = MetadataReference.CreateFromFile(assembly);
        string framework = (string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!;
        IEnumerable<string> others = framework.Split(Path.PathSeparator).Where(path => Path.GetFileName(path) != Path.GetFileName(assembly));
        var compilation = CSharpCompilation.Create("Reader", references: [reference, .. others.Concat(references).Select(path => MetadataReference.CreateFromFile(path))]);
        Types = [.. TypesOf(((IAssemblySymbol)compilation.GetAssemblyOrModuleSymbol(reference)!).GlobalNamespace)];
        _documentation = XDocument.Load(Path.ChangeExtension(assembly, ".xml"))
            .Descendants("member")
            .ToDictionary(member => (string)member.Attribute("name")!);
    }

    /// <summary>Gets the types that can be seen, ordered by name.</summary>
    public IReadOnlyList<INamedTypeSymbol> Types { get; }

    public INamedTypeSymbol this[string name] => Types.Single(type => type.Name == name);

    /// <summary>Lists the members of a type that can be seen, in the order of the declarations.</summary>
    public static IEnumerable<ISymbol> MembersOf(INamedTypeSymbol type)
        => type.GetMembers().Where(member => IsVisible(member) && member is not INamedTypeSymbol && !member.IsImplicitlyDeclared && !IsAccessor(member));

    public XElement? DocumentationOf(ISymbol symbol) => _documentation.GetValueOrDefault(symbol.GetDocumentationCommentId()!);

    /// <summary>Lists types and members, one on a line.</summary>
    public string List(Func<INamedTypeSymbol, bool> isListed)
    {
        var lines = new List<string>();
        foreach (INamedTypeSymbol type in Types.Where(isListed))
        {
            string bases = string.Join(", ", new[] { type.BaseType }.Concat(type.Interfaces).Where(IsTold).Select(other => other!.ToDisplayString(Format)));
            lines.Add((lines.Count > 0 ? "\n" : "") + Hidden(type) + KindOf(type) + " " + type.ToDisplayString(Format) + (bases.Length > 0 ? " : " + bases : ""));
            IEnumerable<ISymbol> members = MembersOf(type);
            lines.AddRange((type.TypeKind == TypeKind.Enum ? members : members.OrderBy(member => member.ToDisplayString(Format), StringComparer.Ordinal))
                .Select(member => "    " + Hidden(member) + member.ToDisplayString(Format)));
        }

        return string.Join('\n', lines) + "\n";
    }

    private static IEnumerable<INamedTypeSymbol> TypesOf(INamespaceOrTypeSymbol container)
    {
        foreach (INamespaceOrTypeSymbol member in container.GetMembers().OfType<INamespaceOrTypeSymbol>().OrderBy(member => member.Name, StringComparer.Ordinal))
        {
            if (member is INamedTypeSymbol type && IsVisible(type))
            {
                yield return type;
            }

            foreach (INamedTypeSymbol inner in member is INamespaceSymbol || IsVisible(member) ? TypesOf(member) : [])
            {
                yield return inner;
            }
        }
    }

    private static bool IsVisible(ISymbol symbol)
        => symbol.DeclaredAccessibility is Accessibility.Public or Accessibility.Protected or Accessibility.ProtectedOrInternal;

    private static bool IsAccessor(ISymbol member)
        => member is IMethodSymbol { MethodKind: MethodKind.PropertyGet or MethodKind.PropertySet or MethodKind.EventAdd or MethodKind.EventRemove };

    private static bool IsTold(INamedTypeSymbol? type)
        => type is not null and not { SpecialType: SpecialType.System_Object or SpecialType.System_Enum or SpecialType.System_ValueType };

    private static string KindOf(INamedTypeSymbol type) => type switch
    {
        { TypeKind: TypeKind.Enum } => "enum",
        { TypeKind: TypeKind.Interface } => "interface",
        { IsValueType: true } => type.IsReadOnly ? "readonly struct" : "struct",
        { IsStatic: true } => "static class",
        { IsSealed: true } => "sealed class",
        _ => "class",
    };

    private static string Hidden(ISymbol symbol)
        => symbol.GetAttributes().Any(attribute => attribute.AttributeClass!.Name == "EditorBrowsableAttribute") ? "[hidden] " : "";
}
