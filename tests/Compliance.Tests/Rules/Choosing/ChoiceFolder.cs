namespace Compliance.Tests.Rules.Choosing;

/// <summary>
/// Two packs: <c>cn/pack</c>, an instrument with one rule of its own, one mitigation, and one clause that also adopts the rule of
/// <c>cn/field</c>, a field of law.
/// </summary>
internal static class ChoiceFolder
{
    public const string FieldPack = "rules/field/pack.yaml";

    public static RuleFolder Create() => new RuleFolder()
        .With(FieldPack, "id: cn/field\nversion: 1.0\ntitle: { zh: 领域, en: Field }\n")
        .With("rules/field/rules/field-rule.yaml", RuleFolder.Rule
            .Replace("id: no-unlicensed-payment", "id: field-rule\nformer_ids: [old-field-rule]", StringComparison.Ordinal)
            .Replace("clause: A-1\n", string.Empty, StringComparison.Ordinal))
        .With("rules/field/rules/field-second.yaml", RuleFolder.Rule
            .Replace("id: no-unlicensed-payment", "id: field-second", StringComparison.Ordinal)
            .Replace("clause: A-1\n", string.Empty, StringComparison.Ordinal))
        .Replacing("rules/pack/clauses.yaml", "checkable: true\n", "checkable: true\n    checked_by: [field-rule]\n");
}
