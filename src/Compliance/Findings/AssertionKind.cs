namespace Compliance.Findings;

/// <summary>What kind of claim it is that a rule had nothing to find.</summary>
public enum AssertionKind
{
    /// <summary>The declaration itself names the day of the judgement.</summary>
    AsOf,

    /// <summary>The subject's own dates: it begins after the day of the judgement, or lies outside the time in which the rules are in force.</summary>
    Time,

    /// <summary>There is none: a fact declared <c>none</c>, a list declared empty.</summary>
    None,

    /// <summary>A map says one thing of all entries that it does not name: <c>others</c>.</summary>
    Others,

    /// <summary>An exception holds.</summary>
    Exception,

    /// <summary>The company is not bound by the legal order of the rules, where rules of several are evaluated.</summary>
    LegalOrders,
}
