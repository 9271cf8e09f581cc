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

    /// <summary>Visits a comparison.</summary>
    TResult Visit(Comparison condition);

    /// <summary>Visits a membership test.</summary>
    TResult Visit(Membership condition);

    /// <summary>Visits a list test.</summary>
    TResult Visit(ListTest condition);

    /// <summary>Visits a test of periods or regions.</summary>
    TResult Visit(Containment condition);

    /// <summary>Visits a test of words in a text.</summary>
    TResult Visit(TextMention condition);

    /// <summary>Visits a presence test.</summary>
    TResult Visit(Presence condition);

    /// <summary>Visits a test of related things.</summary>
    TResult Visit(Quantified condition);
}
