namespace Compliance.Binding.Shapes;

/// <summary>The kinds of values without parts of their own in authored files.</summary>
public enum ValueKind
{
    /// <summary>Any words, a number included.</summary>
    Text,

    /// <summary>A text by the tags of its languages.</summary>
    LocalizedText,

    /// <summary>A text by the tags of its languages, with places in braces.</summary>
    Template,

    /// <summary>A day, <c>2026-11-01</c>.</summary>
    Day,

    /// <summary>A day, or the first and the last of several, <c>2026-10-01..2026-10-07</c>.</summary>
    Days,

    /// <summary>A number of days, <c>90 days</c>.</summary>
    DayCount,

    /// <summary>True or false.</summary>
    Truth,

    /// <summary>A whole number that is not negative.</summary>
    Whole,

    /// <summary>The days on which law is in force, <c>{ from, until }</c>.</summary>
    InForce,

    /// <summary>The type of a field or parameter.</summary>
    Type,

    /// <summary>A value of the type that stands beside it.</summary>
    Fact,

    /// <summary>A condition on the subject that stands beside it.</summary>
    Condition,

    /// <summary>An expression on the subject that stands beside it.</summary>
    Expression,

    /// <summary>A declaration.</summary>
    Declaration,

    /// <summary>An excerpt of a declaration, which may take over another of the same file by its name.</summary>
    Excerpt,

    /// <summary>The id or the label of an entity.</summary>
    Entity,

    /// <summary>The id of a rule.</summary>
    Rule,

    /// <summary>The id of a rule pack.</summary>
    Pack,

    /// <summary>The id of a legal source.</summary>
    Source,

    /// <summary>The id of a clause.</summary>
    Clause,

    /// <summary>The number of an article of a source.</summary>
    Article,

    /// <summary>The id of a legal order.</summary>
    LegalOrder,

    /// <summary>The id of a calendar of working days.</summary>
    Calendar,

    /// <summary>The code of a currency.</summary>
    Currency,
}
