namespace Compliance.Rules.Precompiled.Writing;

/// <summary>Writes what a rule tests and says, apart from its head, so that it can be read by itself.</summary>
internal sealed class RuleBodyWriter
{
    private readonly FormSink _sink;
    private readonly ConditionFormWriter _conditions;
    private readonly LawWriter _law;

    private RuleBodyWriter(FormTables tables, FormSink sink)
    {
        _sink = sink;
        _conditions = new ConditionFormWriter(tables, sink);
        _law = new LawWriter(tables, sink);
    }

    /// <summary>Writes the conditions of a rule, then its messages.</summary>
    public static void Write(Rule rule, FormTables tables, FormSink bodies)
    {
        // Places count from those before; a body that is read by itself has none before.
        var sink = bodies.Another();
        new RuleBodyWriter(tables, sink).Write(rule);
        bodies.Bytes(sink.Written);
    }

    private void Write(Rule rule)
    {
        _conditions.Write(rule.SubjectVariable);
        _conditions.Write(rule.AppliesWhen);
        _conditions.Write(rule.Requirement);
        _sink.Count(rule.Exceptions.Length);
        foreach (var exception in rule.Exceptions)
        {
            _sink.Localized(exception.Label);
            _law.WriteAll(exception.Basis);
            _conditions.Write(exception.When);
            _sink.Span(exception.Span);
        }

        Write(rule.Message);
        Write(rule.Remedy);
    }

    private void Write(LocalizedTemplate template)
    {
        Write(template.Zh);
        Write(template.En);
    }

    private void Write(MessageTemplate template)
    {
        _sink.Count(template.Parts.Length);
        foreach (var part in template.Parts)
        {
            _sink.Text(part.Text);
            _conditions.Write(part.Value);
        }
    }
}
