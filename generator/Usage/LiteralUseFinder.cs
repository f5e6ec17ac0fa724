using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace ErrorCatalog.Generator.Usage;

/// <summary>Looks from a literal outward, also in code that doesn't compile because of the literal.</summary>
internal readonly struct LiteralUseFinder
{
    private readonly KnownCatalogs _catalogs;
    private readonly IOperation _literal;

    public LiteralUseFinder(IOperation literal, KnownCatalogs catalogs)
    {
        _catalogs = catalogs;
        _literal = literal.Parent is IUnaryOperation { OperatorKind: UnaryOperatorKind.Minus } negated ? negated : literal;
    }

    public LiteralUse? Find()
    {
        IOperation value = _literal;
        bool isBranch = false;
        while (value.Parent is IOperation parent)
        {
            if (parent is IConversionOperation conversion)
            {
                if (FindConversion(conversion, isBranch) is LiteralUse use)
                {
                    return use;
                }

                if (!conversion.IsImplicit)
                {
                    return null;
                }
            }
            else if ((parent is IConditionalOperation condition && condition.Condition != value) || parent is ICoalesceOperation)
            {
                isBranch = true;
            }
            else
            {
                break;
            }

            value = parent;
        }

        return isBranch ? null : FindIn(value);
    }

    private static IOperation? GoverningValue(IOperation pattern)
    {
        while (pattern.Parent is IBinaryPatternOperation or INegatedPatternOperation)
        {
            pattern = pattern.Parent;
        }

        return pattern.Parent switch
        {
            IIsPatternOperation test => test.Value,
            ISwitchExpressionArmOperation { Parent: ISwitchExpressionOperation expression } => expression.Value,
            IPatternCaseClauseOperation { Parent: ISwitchCaseOperation { Parent: ISwitchOperation statement } } => statement.Value,
            _ => null,
        };
    }

    private static bool IsString(IMethodSymbol method) => method.ContainingType?.SpecialType == SpecialType.System_String;

    private LiteralUse? FindConversion(IConversionOperation conversion, bool isBranch)
    {
        if (_catalogs.OfEnum(conversion.Type) is KnownCatalog catalog)
        {
            // A cast to the nullable enum is two conversions.
            IConversionOperation cast = conversion is { IsImplicit: true, Parent: IConversionOperation { IsImplicit: false } outer } && _catalogs.OfEnum(outer.Type) == catalog ? outer : conversion;
            if (cast.IsImplicit)
            {
                return Use(catalog, LiteralPlace.Direct);
            }

            // The cast says what an unsigned literal is as a value of the enum.
            object? constant = conversion.ConstantValue is { HasValue: true, Value: object converted } ? converted : _literal.ConstantValue.Value;
            return isBranch || constant is null or string || cast.Syntax is not CastExpressionSyntax || IsOperand(cast)
                ? null
                : new LiteralUse(catalog, LiteralPlace.Cast, (ExpressionSyntax)_literal.Syntax, constant, catalog.Find(constant, isValue: true), null);
        }

        return conversion is { IsImplicit: true, Parent: not (ICaseClauseOperation or IPatternOperation) } ? OfOpen(conversion.Type, null) : null;
    }

    // The end of a range, or a part of a calculation, needn't be a code.
    private static bool IsOperand(IOperation cast)
        => cast.WithImplicit().Parent is IRelationalPatternOperation or IBinaryOperation { OperatorKind: not (BinaryOperatorKind.Equals or BinaryOperatorKind.NotEquals) };

    // A narrower number may be that of another code, and an object isn't equal to any number.
    private static bool IsNumber(ITypeSymbol? type) => type.WithoutNullable()?.SpecialType is >= SpecialType.System_Int32 and <= SpecialType.System_UInt64;

    private LiteralUse? FindIn(IOperation value)
    {
        if (value.ComparedWith() is IOperation other)
        {
            return FindCounterpart(other);
        }

        switch (value.Parent)
        {
            case ISingleValueCaseClauseOperation { Parent: ISwitchCaseOperation { Parent: ISwitchOperation statement } }:
                return FindCounterpart(statement.Value);
            case IConstantPatternOperation pattern:
                return GoverningValue(pattern) is IOperation governing ? FindCounterpart(governing) : OfType(pattern.InputType, null);
            case IInvocationOperation { TargetMethod.Name: nameof(string.Equals), Arguments.Length: > 0 } call when IsString(call.TargetMethod) && call.Instance == value:
                return FindEquality(call, call.Arguments[0].Value);
            case IArgumentOperation { Parent: IInvocationOperation call } argument:
                return FindArgument(call, argument);
            case IArgumentOperation { Parent: IObjectCreationOperation creation }:
                return _catalogs.OfValue(creation.Type) is KnownCatalog catalog ? FindCreated(catalog, creation) : null;
            case IInvalidOperation:
                return FindExpected();
            default:
                return value.Syntax.WithParentheses().Parent is ExpressionElementSyntax ? FindExpected() : null;
        }
    }

    private LiteralUse? FindArgument(IInvocationOperation call, IArgumentOperation argument)
    {
        IMethodSymbol method = call.TargetMethod;
        switch (method.Name)
        {
            case nameof(string.Equals) when IsString(method):
                return FindEquality(call, call.Instance ?? call.Arguments.FirstOrDefault(other => other != argument && other.Parameter?.Type.SpecialType == SpecialType.System_String)?.Value);
            case nameof(Equals) when argument.Parameter?.Type.SpecialType == SpecialType.System_Object:
                return FindBoxed(call.Instance ?? call.Arguments.FirstOrDefault(other => other != argument)?.Value);
            case "Parse" when _catalogs.OfValue(method.ContainingType) is KnownCatalog catalog:
                return FindCreated(catalog, call);
            case "TryParse" when (_catalogs.OfClass(method.ContainingType) ?? _catalogs.OfValue(method.ContainingType)) is KnownCatalog catalog:
                return Use(catalog, LiteralPlace.Read);
            default:
                return null;
        }
    }

    private LiteralUse? FindBoxed(IOperation? other)
        => other.WithoutImplicit() is IOperation value && (_catalogs.OfEnum(value.Type) ?? _catalogs.OfValue(value.Type)) is KnownCatalog catalog
            ? Use(catalog, LiteralPlace.Boxed)
            : null;

    private LiteralUse? FindEquality(IInvocationOperation call, IOperation? other)
    {
        if (other is null || FindCounterpart(other) is not LiteralUse use || use.Place is not (LiteralPlace.Text or LiteralPlace.Received))
        {
            return null;
        }

        IArgumentOperation? comparison = call.Arguments.FirstOrDefault(argument => argument.Parameter?.Type.TypeKind == TypeKind.Enum);
        return comparison is null || comparison.Value.ConstantValue is { HasValue: true, Value: (int)StringComparison.Ordinal } ? use : use with { IsExact = false };
    }

    // To read a code that was received is what the type is for; to compare with one that is known is what the members are for.
    private LiteralUse? FindCreated(KnownCatalog catalog, IOperation created)
    {
        IOperation value = created.WithImplicit();
        bool isCompared = value.ComparedWith() is not null
            || (value.Parent is IArgumentOperation { Parent: IInvocationOperation { TargetMethod.Name: nameof(Equals), Arguments.Length: 1 } call } && _catalogs.OfValue(call.TargetMethod.ContainingType) is not null);
        return Use(catalog, isCompared ? LiteralPlace.Created : LiteralPlace.Read, created);
    }

    private LiteralUse? FindCounterpart(IOperation counterpart)
    {
        IOperation? value = counterpart.WithoutImplicit();
        return value is null ? null : OfType(value.Type, value) ?? FindForm(value);
    }

    private LiteralUse? OfType(ITypeSymbol? type, IOperation? counterpart)
    {
        if (_catalogs.OfEnum(type) is KnownCatalog catalog)
        {
            return Use(catalog, LiteralPlace.Direct, counterpart);
        }

        return OfOpen(type, counterpart);
    }

    private LiteralUse? OfOpen(ITypeSymbol? type, IOperation? counterpart)
        => _catalogs.OfValue(type) is KnownCatalog open && Use(open, LiteralPlace.Direct, counterpart) is LiteralUse use ? use with { IsOpen = true } : null;

    private LiteralUse? FindNumber(KnownCatalog catalog, IConversionOperation cast)
    {
        if (KnownCatalog.IntegerOf(_literal.ConstantValue.Value) is not long number || Use(catalog, LiteralPlace.Number, cast, isValue: true) is not LiteralUse use)
        {
            return null;
        }

        if (cast.Type.WithoutNullable()?.SpecialType != SpecialType.System_UInt32)
        {
            return use;
        }

        // A code such as 0x80070005 is negative in the enum.
        return catalog.Enum.EnumUnderlyingType?.SpecialType == SpecialType.System_Int32 ? use with { Member = catalog.Find(unchecked((int)number), isValue: true) } : null;
    }

    private LiteralUse? FindForm(IOperation value)
    {
        IOperation form = value;
        while (form is IConditionalAccessOperation access)
        {
            form = access.WhenNotNull;
        }

        switch (form)
        {
            case IConversionOperation { IsImplicit: false, Operand: IOperation operand } cast when cast.Syntax is CastExpressionSyntax && IsNumber(cast.Type) && _catalogs.OfEnum(operand.Type) is KnownCatalog catalog:
                return FindNumber(catalog, cast);
            case IInvocationOperation { TargetMethod.Name: "GetCode" } call when _catalogs.OfClass(call.TargetMethod.ContainingType) is KnownCatalog catalog:
                return Use(catalog, LiteralPlace.Text, value);
            case IInvocationOperation { TargetMethod: { Name: nameof(ToString), Parameters.Length: 0 }, Instance: IOperation instance } when _catalogs.OfValue(instance.Type) is KnownCatalog catalog:
                return Use(catalog, LiteralPlace.Received, value);
            default:
                return null;
        }
    }

    // What was meant is a guess, which a member that has the code confirms.
    private LiteralUse? FindExpected()
    {
        foreach (ITypeSymbol type in ExpectedTypes.Of(_literal))
        {
            if (OfType(type, null) is { Member: not null } use)
            {
                return use;
            }
        }

        return null;
    }

    private LiteralUse? Use(KnownCatalog catalog, LiteralPlace place, IOperation? counterpart = null, bool isValue = false)
        => _literal.ConstantValue.Value is object constant && _literal.Syntax is ExpressionSyntax syntax
            ? new LiteralUse(catalog, place, syntax, constant, catalog.Find(constant, isValue), counterpart)
            : null;
}
