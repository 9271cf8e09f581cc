using System.Buffers;
using System.Collections.Concurrent;
using System.Runtime.CompilerServices;
using Compliance.Rules;

namespace Compliance.Reporting.Json;

/// <summary>The parts that are equal in all lines of a stream, encoded as JSON once for each rulebook.</summary>
internal sealed class StreamConstants
{
    private static readonly ConditionalWeakTable<Rulebook, StreamConstants> Known = [];

    // A stream finds something by few of the rules.
    private readonly ConcurrentDictionary<Rule, byte[]> _rules = new(ReferenceEqualityComparer.Instance);

    private StreamConstants(Rulebook rulebook)
    {
        RulesHash = rulebook.ContentHash;
        Choice = rulebook.Choice.IsAll ? null : rulebook.Choice.Describe().En;
    }

    /// <summary>Gets one hash over all packs and the vocabulary.</summary>
    public string RulesHash { get; }

    /// <summary>Gets what was chosen, in words; <see langword="null"/> where all rules count.</summary>
    public string? Choice { get; }

    public static StreamConstants Of(Rulebook rulebook) => Known.GetValue(rulebook, static r => new StreamConstants(r));

    /// <summary>Gets the id and the clauses of a rule as entries of an object.</summary>
    public ReadOnlySpan<byte> Of(Rule rule) => _rules.TryGetValue(rule, out var text) ? text : _rules.GetOrAdd(rule, TextOf(rule));

    private static byte[] TextOf(Rule rule)
    {
        var buffer = new ArrayBufferWriter<byte>();
        var text = new LineText(buffer);
        text.Raw("\"rule\":"u8);
        text.Text(rule.Id);
        text.Raw(",\"clauses\":["u8);
        var comma = ""u8;
        foreach (var clause in rule.Clauses)
        {
            text.Raw(comma);
            text.Text(clause.Id);
            comma = ","u8;
        }

        text.Raw("]"u8);
        text.Flush();
        return buffer.WrittenSpan.ToArray();
    }
}
