using System.Buffers;
using System.Collections.Immutable;
using System.Text;

namespace Compliance.SecondReading.Tests.Random;

/// <summary>A piece of YAML that is made at random, and made smaller where something is wrong with it.</summary>
internal abstract record Tree
{
    /// <summary>Makes all trees that are smaller by one step: without an entry, with a smaller part, or a part in place of the whole.</summary>
    public abstract IEnumerable<Tree> Smaller();

    /// <inheritdoc/>
    public sealed override string ToString() => Write(new StringBuilder()).ToString();

    protected abstract StringBuilder Write(StringBuilder text);

    /// <summary>A scalar.</summary>
    internal sealed record Leaf(string Text) : Tree
    {
        private static readonly SearchValues<char> Special = SearchValues.Create("[]{},:#%&!|'\"@");

        public override IEnumerable<Tree> Smaller() => [];

        protected override StringBuilder Write(StringBuilder text) =>
            Text.AsSpan().IndexOfAny(Special) < 0 || Text.StartsWith('[') ? text.Append(Text) : text.Append('"').Append(Text).Append('"');
    }

    /// <summary>A mapping.</summary>
    internal sealed record Map(params ImmutableArray<(string Key, Tree Value)> Entries) : Tree
    {
        public Tree? this[string key] => Entries.FirstOrDefault(e => e.Key == key).Value;

        public override IEnumerable<Tree> Smaller()
        {
            foreach (var entry in Entries)
            {
                yield return new Map(Entries.Remove(entry));
            }

            foreach (var part in Entries.SelectMany(e => e.Value is Map or Items ? Maps(e.Value) : []))
            {
                yield return part;
            }

            for (var i = 0; i < Entries.Length; i++)
            {
                foreach (var smaller in Entries[i].Value.Smaller())
                {
                    yield return new Map(Entries.SetItem(i, (Entries[i].Key, smaller)));
                }
            }
        }

        protected override StringBuilder Write(StringBuilder text)
        {
            text.Append("{ ");
            for (var i = 0; i < Entries.Length; i++)
            {
                text.Append(i == 0 ? string.Empty : ", ").Append(Entries[i].Key).Append(": ").Append(Entries[i].Value);
            }

            return text.Append(" }");
        }

        private static IEnumerable<Tree> Maps(Tree tree) => tree switch
        {
            Map map => [map],
            Items items => items.Parts.OfType<Map>(),
            _ => [],
        };
    }

    /// <summary>A sequence.</summary>
    internal sealed record Items(ImmutableArray<Tree> Parts) : Tree
    {
        public override IEnumerable<Tree> Smaller()
        {
            for (var i = 0; i < Parts.Length; i++)
            {
                yield return new Items(Parts.RemoveAt(i));
            }

            for (var i = 0; i < Parts.Length; i++)
            {
                foreach (var smaller in Parts[i].Smaller())
                {
                    yield return new Items(Parts.SetItem(i, smaller));
                }
            }
        }

        protected override StringBuilder Write(StringBuilder text) => text.Append('[').AppendJoin(", ", Parts).Append(']');
    }
}
