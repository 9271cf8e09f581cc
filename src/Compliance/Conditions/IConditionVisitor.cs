using Compliance.Conditions.ValueTests;

namespace Compliance.Conditions;

/// <summary>Does something for each kind of condition.</summary>
/// <typeparam name="TResult">What comes back.</typeparam>
public interface IConditionVisitor<out TResult>
{
    /// <summary>Visits a conjunction.</summary>
    TResult Visit(AllOf condition);

    /// <summary>Visits a disjunction.</summary>
    TResult Visit(AnyOf condition);

    /// <summary>Visits a negation.</summary>
    TResult Visit(Negation condition);

    /// <summary>Visits a test of one value.</summary>
    TResult Visit(ValueTest condition);

    /// <summary>Visits a test of related things.</summary>
    TResult Visit(Quantified condition);
}
