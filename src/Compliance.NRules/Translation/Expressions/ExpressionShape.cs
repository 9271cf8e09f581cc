using System.Globalization;
using System.Linq.Expressions;
using System.Text;

namespace Compliance.NRules.Translation.Expressions;

/// <summary>Reads a lambda: its constants in order, and a text of all else, equal for lambdas that differ in nothing but the values of their constants.</summary>
internal sealed class ExpressionShape : ExpressionVisitor
{
    private readonly StringBuilder _text = new();
    private readonly List<object?> _constants = [];
    private readonly List<ParameterExpression> _parameters = [];

    /// <summary>Gets the constants in the order in which they are visited.</summary>
    public object?[] Constants => [.. _constants];

    /// <inheritdoc/>
    public override Expression? Visit(Expression? node)
    {
        if (node is not null)
        {
            // What is within a node stands in parentheses, so that no two trees have one text.
            _text.Append(CultureInfo.InvariantCulture, $"({(int)node.NodeType} {node.Type.AssemblyQualifiedName}");
            base.Visit(node);
            _text.Append(')');
        }

        return node;
    }

    /// <summary>Gets the text.</summary>
    public override string ToString() => _text.ToString();

    /// <inheritdoc/>
    protected override Expression VisitConstant(ConstantExpression node)
    {
        _constants.Add(node.Value);
        return node;
    }

    /// <inheritdoc/>
    protected override Expression VisitParameter(ParameterExpression node)
    {
        var place = _parameters.IndexOf(node);
        if (place < 0)
        {
            place = _parameters.Count;
            _parameters.Add(node);
        }

        _text.Append(CultureInfo.InvariantCulture, $" parameter {place}");
        return node;
    }

    /// <inheritdoc/>
    protected override Expression VisitMember(MemberExpression node)
    {
        _text.Append(CultureInfo.InvariantCulture, $" member {node.Member.DeclaringType?.AssemblyQualifiedName} {node.Member}");
        return base.VisitMember(node);
    }

    /// <inheritdoc/>
    protected override Expression VisitMethodCall(MethodCallExpression node)
    {
        _text.Append(CultureInfo.InvariantCulture, $" method {node.Method.DeclaringType?.AssemblyQualifiedName} {node.Method}");
        return base.VisitMethodCall(node);
    }

    /// <inheritdoc/>
    protected override Expression VisitBinary(BinaryExpression node)
    {
        _text.Append(CultureInfo.InvariantCulture, $" operator {node.Method}");
        return base.VisitBinary(node);
    }

    /// <inheritdoc/>
    protected override Expression VisitUnary(UnaryExpression node)
    {
        _text.Append(CultureInfo.InvariantCulture, $" operator {node.Method}");
        return base.VisitUnary(node);
    }
}
