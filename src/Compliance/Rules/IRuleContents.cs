namespace Compliance.Rules;

/// <summary>Reads the contents of a rule when they are first used.</summary>
internal interface IRuleContents
{
    /// <summary>Reads when the rule applies.</summary>
    RuleApplicability ReadApplicability();

    /// <summary>Reads what it demands.</summary>
    /// <param name="applicability">When it applies, as read before.</param>
    RuleBody ReadBody(RuleApplicability applicability);
}
