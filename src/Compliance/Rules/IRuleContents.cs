namespace Compliance.Rules;

/// <summary>Reads the contents of a rule that nobody has asked for yet.</summary>
internal interface IRuleContents
{
    /// <summary>Reads when the rule speaks.</summary>
    RuleApplicability ReadApplicability();

    /// <summary>Reads what it demands.</summary>
    /// <param name="applicability">When it speaks, as it was read before.</param>
    RuleBody ReadBody(RuleApplicability applicability);
}
