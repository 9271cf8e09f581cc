using System.Collections.Immutable;
using Compliance.Binding;
using Compliance.Conditions;
using Compliance.Conditions.Binding;
using Compliance.Conditions.Binding.Definitions;
using Compliance.Conditions.Terms;
using Compliance.Conditions.Writing;
using Compliance.Diagnostics;
using Compliance.Syntax;
using Compliance.Tests.Vocabularies;
using Compliance.Text;
using Compliance.Types;
using Compliance.Yaml;

namespace Compliance.Tests.Conditions;

/// <summary>Binds a condition that stands alone, against the sample vocabulary and a few parameters.</summary>
internal static class ConditionBench
{
    public static Condition Bind(string yaml, string subject = "activity")
    {
        var (condition, diagnostics) = Try(yaml, subject);
        diagnostics.Should().BeEmpty();
        return condition!;
    }

    public static (Condition? Condition, ImmutableArray<Diagnostic> Diagnostics) Try(string yaml, string subject = "activity")
    {
        var diagnostics = new DiagnosticBag();
        var root = YamlReader.Read(new SourceFile("condition.yaml", yaml), ReadLimits.Authored, diagnostics);
        return (Bind(root, subject, diagnostics), diagnostics.ToSorted());
    }

    /// <summary>Binds <c>field: operand</c> from nodes, so that the operand can be any text at all.</summary>
    public static (Condition? Condition, ImmutableArray<Diagnostic> Diagnostics) TryOperand(string field, string operand)
    {
        var diagnostics = new DiagnosticBag();
        var file = new SourceFile("operand.yaml", operand);
        var value = new ScalarNode(operand, ScalarStyle.Quoted, new SourceSpan(file, 0, operand.Length));
        var root = new MappingNode([new MappingEntry(new ScalarNode(field, ScalarStyle.Plain, default), value)], default);
        return (Bind(root, "activity", diagnostics), diagnostics.ToSorted());
    }

    public static string Structure(string yaml, string subject = "activity") => StructuralText.Of(Bind(yaml, subject));

    private static Condition? Bind(LocatedNode? root, string subject, DiagnosticBag diagnostics)
    {
        var vocabulary = SampleVocabulary.Instance;
        var parameters = new NamedTable<Parameter>();
        foreach (var (id, zh, type) in new[]
                 {
                     ("asset-floor", "资产下限", SampleVocabulary.Yuan),
                     ("share-cap", "比例上限", FactType.Percent),
                     ("regime-start", "施行起点", FactType.Date),
                     ("notice-time", "通知期限", FactType.Duration),
                     ("listed-places", "所列地区", new FactType.ListType(FactType.Region)),
                 })
        {
            var parameter = new Parameter(id, new LocalizedText(zh, id), type, [], default);
            parameters.Add(id, parameter);
            parameters.Add(zh, parameter);
        }

        parameters.Add("broken", null);
        var context = new BindingContext(vocabulary, parameters, new DefinitionTable(), diagnostics);
        return new ConditionBinder(context, BindingScope.ForSubject(vocabulary.FindEntity(subject)!)).Bind(root);
    }
}
