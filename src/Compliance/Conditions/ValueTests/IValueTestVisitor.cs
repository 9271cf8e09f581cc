namespace Compliance.Conditions.ValueTests;

/// <summary>Does something for each kind of test of one value.</summary>
/// <typeparam name="TResult">What comes back.</typeparam>
public interface IValueTestVisitor<out TResult>
{
    /// <summary>Visits a comparison.</summary>
    TResult Visit(Comparison test);

    /// <summary>Visits a membership test.</summary>
    TResult Visit(Membership test);

    /// <summary>Visits a list test.</summary>
    TResult Visit(ListTest test);

    /// <summary>Visits a test of periods or regions.</summary>
    TResult Visit(Containment test);

    /// <summary>Visits a test of words in a text.</summary>
    TResult Visit(TextMention test);

    /// <summary>Visits a presence test.</summary>
    TResult Visit(Presence test);
}
