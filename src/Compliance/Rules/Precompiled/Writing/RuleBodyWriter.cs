namespace Compliance.Rules.Precompiled.Writing;

/// <summary>Writes the conditions and texts of a rule, apart from its head, so that they can be read by themselves.</summary>
internal sealed class RuleBodyWriter
{
    private readonly FormSink _sink;
    private readonly ConditionFormWriter _conditions;
    private readonly LawWriter _law;

    private RuleBodyWriter(Rule rule, FormTables tables, FormSink sink)
    {
        _sink = sink;
        _conditions = new ConditionFormWriter(tables, sink, rule.SubjectVariable);
        _law = new LawWriter(tables, sink);
    }

    /// <summary>Writes when a rule applies.</summary>
    public static void WriteApplicability(Rule rule, FormTables tables, FormSink bodies)
    {
        // Places count from those before; what is read by itself has none before.
        var sink = bodies.Another();
        var conditions = new ConditionFormWriter(tables, sink);
        conditions.Write(rule.SubjectVariable);
        conditions.Write(rule.AppliesWhen);
        bodies.Bytes(sink.Written);
    }

    /// <summary>Writes what a rule demands, then its messages.</summary>
    public static void WriteBody(Rule rule, FormTables tables, FormSink bodies)
    {
        var sink = bodies.Another();
        new RuleBodyWriter(rule, tables, sink).Write(rule);
        bodies.Bytes(sink.Written);
    }

    /// <summary>Writes what the conditions of a rule read; rules that read the same share it.</summary>
    /// <returns>Where it is written.</returns>
    public static int WriteReads(Rule rule, FormTables tables, FormSink bodies)
    {
        var sink = bodies.Another();
        sink.Count(rule.Reads.Fields.Length);
        foreach (var field in rule.Reads.Fields)
        {
            sink.Count(tables.Records.Of(field.Owner));
            sink.Count(field.Slot);
        }

        sink.Count(rule.Reads.Entities.Length);
        foreach (var entity in rule.Reads.Entities)
        {
            sink.Count(tables.Records.Of(entity));
        }

        var text = Convert.ToBase64String(sink.Written);
        if (!tables.Reads.TryGetValue(text, out var place))
        {
            place = bodies.Length;
            tables.Reads.Add(text, place);
            bodies.Bytes(sink.Written);
        }

        return place;
    }

    private void Write(Rule rule)
    {
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
        _sink.Count(template.Templates.Length);
        foreach (var (language, message) in template.Templates)
        {
            _sink.Text(language);
            Write(message);
        }
    }

    private void Write(MessageTemplate template)
    {
        _sink.Count(template.Parts.Length);
        foreach (var part in template.Parts)
        {
            _sink.Text(part.Text);
            _conditions.Write(part.Value);
            _sink.Flag(part.IsDays);
        }
    }
}
