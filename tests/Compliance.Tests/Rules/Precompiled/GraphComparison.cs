using System.Collections;
using System.Globalization;
using System.Reflection;
using Compliance.Conditions;
using Compliance.Conditions.Expressions;
using Compliance.Facts;
using Compliance.Law;
using Compliance.Rules;
using Compliance.Text;
using Compliance.Types;
using Compliance.Types.Regions;

namespace Compliance.Tests.Rules.Precompiled;

/// <summary>
/// Compares two object graphs field by field, private ones included, and tells where they differ. Things with an identity
/// (fields, codes, sources, terms, files …) must also correspond one to one: what is one object here is one object there.
/// </summary>
internal sealed class GraphComparison
{
    private const int MostDifferences = 10;

    // Equal ones mean the same wherever they stand, and nobody asks whether they are one object.
    private static readonly Type[] Plain = [typeof(FactType), typeof(LocalizedText), typeof(Region), typeof(FactValue), typeof(Citation), typeof(Variable), typeof(Condition), typeof(Expression), typeof(ItemSource), typeof(UsedFacts)];

    private readonly Dictionary<object, object> _rightOf = new(ReferenceEqualityComparer.Instance);
    private readonly Dictionary<object, object> _leftOf = new(ReferenceEqualityComparer.Instance);
    private readonly List<string> _differences = [];

    /// <summary>Compares two graphs.</summary>
    /// <returns>The first differences; none when the graphs are equal.</returns>
    public static IReadOnlyList<string> Differences(object left, object right)
    {
        var comparison = new GraphComparison();
        comparison.Compare(left, right, left.GetType().Name);
        return comparison._differences;
    }

    private void Compare(object? left, object? right, string path)
    {
        if (_differences.Count >= MostDifferences || (left is null && right is null))
        {
            return;
        }

        if (left is null || right is null || left.GetType() != right.GetType())
        {
            Note(path, left?.GetType().Name, right?.GetType().Name);
            return;
        }

        var type = left.GetType();
        if (type.IsPrimitive || type.IsEnum || left is string or DateOnly)
        {
            if (!left.Equals(right))
            {
                Note(path, left, right);
            }
        }
        else if (left is decimal number)
        {
            // 1.0 is 1 to Equals, and is written otherwise.
            CompareAll(decimal.GetBits(number), decimal.GetBits((decimal)right), path);
        }
        else if (type.IsValueType || IsNew(left, right, path))
        {
            CompareParts(left, right, type, path);
        }
    }

    // A circle ends where it began. Things with an identity keep their partner.
    private bool IsNew(object left, object right, string path)
    {
        var isKnown = _rightOf.TryGetValue(left, out var partner);
        if (isKnown && ReferenceEquals(partner, right))
        {
            return false;
        }

        var hasIdentity = !Array.Exists(Plain, t => t.IsInstanceOfType(left)) && left is not (Array or IEnumerable);
        if (hasIdentity && (isKnown || _leftOf.ContainsKey(right)))
        {
            Note(path, "one thing", "another thing");
            return false;
        }

        _rightOf[left] = right;
        _leftOf[right] = left;
        return true;
    }

    private void CompareParts(object left, object right, Type type, string path)
    {
        switch (left)
        {
            case SourceFile file:
                var other = (SourceFile)right;
                Compare(file.Path, other.Path, path + ".Path");
                Compare(file.Text, other.Text, path + ".Text");
                Compare(file.IsCell, other.IsCell, path + ".IsCell");
                Compare(file.LineCount, other.LineCount, path + ".LineCount");
                break;
            case RegionRegister register:
                // Places are decoded when they are asked for; what they are decoded from says all.
                CompareAll(register.Bytes.ToArray(), ((RegionRegister)right).Bytes.ToArray(), path + ".Bytes");
                break;
            case RuleContents contents:
                // What was not asked for yet is not there yet.
                var others = (RuleContents)right;
                Compare(contents.Applicability, others.Applicability, path + ".Applicability");
                Compare(contents.Body, others.Body, path + ".Body");
                Compare(contents.Digest, others.Digest, path + ".Digest");
                Compare(contents.Reads, others.Reads, path + ".Reads");
                break;
            case Region region:
                Compare(region.Code, ((Region)right).Code, path + ".Code");
                Compare(region.Label, ((Region)right).Label, path + ".Label");
                break;
            case IDictionary dictionary:
                var keys = dictionary.Keys.Cast<object>().ToList();
                CompareAll(keys, ((IDictionary)right).Keys.Cast<object>().ToList(), path + ".Keys");
                keys.ForEach(k => Compare(dictionary[k], ((IDictionary)right)[k], $"{path}[{k}]"));
                break;
            case IEnumerable items:
                CompareAll(items.Cast<object?>().ToList(), ((IEnumerable)right).Cast<object?>().ToList(), path);
                break;
            default:
                foreach (var field in FieldsOf(type))
                {
                    Compare(field.GetValue(left), field.GetValue(right), $"{path}.{Name(field)}");
                }

                break;
        }
    }

    private void CompareAll(IList left, IList right, string path)
    {
        Compare(left.Count, right.Count, path + ".Count");
        for (var i = 0; i < Math.Min(left.Count, right.Count); i++)
        {
            Compare(left[i], right[i], string.Create(CultureInfo.InvariantCulture, $"{path}[{i}]"));
        }
    }

    private void Note(string path, object? left, object? right) => _differences.Add($"{path}: {left ?? "nothing"} and {right ?? "nothing"}");

    private static IEnumerable<FieldInfo> FieldsOf(Type? type)
    {
        for (; type is not null && type != typeof(object); type = type.BaseType)
        {
            foreach (var field in type.GetFields(BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.DeclaredOnly))
            {
                yield return field;
            }
        }
    }

    private static string Name(FieldInfo field) => field.Name.Split('<', '>') is [_, var property, _] ? property : field.Name;
}
