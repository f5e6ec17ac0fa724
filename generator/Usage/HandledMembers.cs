using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace ErrorCatalog.Generator.Usage;

/// <summary>The members that a <c>switch</c> names, as far as each of its cases is a list of members.</summary>
internal sealed class HandledMembers
{
    private readonly HashSet<object> _values = [];

    /// <summary>Lists the values that a switch statement names.</summary>
    /// <returns><see langword="null"/> if a case can't be read as a list of values.</returns>
    public static HashSet<object>? Of(ISwitchOperation statement)
    {
        var handled = new HandledMembers();
        return statement.Cases.SelectMany(section => section.Clauses).All(handled.Add) ? handled._values : null;
    }

    /// <summary>Lists the values that a switch expression names.</summary>
    /// <returns><see langword="null"/> if an arm can't be read as a list of values.</returns>
    public static HashSet<object>? Of(ISwitchExpressionOperation expression)
    {
        var handled = new HandledMembers();
        return expression.Arms.All(arm => handled.Add(arm.Pattern)) ? handled._values : null;
    }

    private bool Add(ICaseClauseOperation clause)
        => clause switch
        {
            IDefaultCaseClauseOperation => true,
            ISingleValueCaseClauseOperation single => Add(single.Value.ConstantValue),
            IPatternCaseClauseOperation pattern => Add(pattern.Pattern),
            _ => false,
        };

    private bool Add(IPatternOperation pattern)
        => pattern switch
        {
            IConstantPatternOperation constant => Add(constant.Value.ConstantValue),
            IBinaryPatternOperation { OperatorKind: BinaryOperatorKind.Or } either => Add(either.LeftPattern) && Add(either.RightPattern),
            IDiscardPatternOperation => true,
            IDeclarationPatternOperation { MatchesNull: true } => true,
            _ => false,
        };

    private bool Add(Optional<object?> constant)
    {
        if (constant is { HasValue: true, Value: object value })
        {
            _values.Add(value);
        }

        return constant.HasValue;
    }
}
